package fr.complet.requirement;

import fr.complet.budget.Allocation;
import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.budget.InvestmentFunding;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the own share of the investment against a minimum, over every way to allocate the resources.
 *
 * @param funding that of the plan, or the same without VAT
 */
record InvestmentOwnShare(Dossier dossier, Budget budget, InvestmentFunding funding) {

    /** The id under which the sets of rules ask for a balanced plan, for what waits for it. */
    private static final String BALANCE = "budget-equilibre";

    Outcome judged(Dated<Rate> minimum, Terms terms, Fault fault) {
        if (!funding.planned()) {
            return Outcome.notApplicable();
        }
        Optional<Rate> rate = minimum.on(terms.date());
        if (rate.isEmpty()) {
            return Outcome.unknown(minimum, terms, dossier.plan().resources().place());
        }
        if (!funding.lacking().isEmpty()) {
            return Outcome.undecided(funding.lacking());
        }
        return funding.range()
                .map(range -> judged(range, rate.orElseThrow(), fault))
                .orElseGet(() ->
                        Outcome.waitingFor(BALANCE, dossier.plan().resources().place()));
    }

    private Outcome judged(InvestmentFunding.Range range, Rate minimum, Fault fault) {
        if (isPaidByOthers()) {
            return Outcome.notApplicable();
        }
        if (range.lowest().reaches(minimum)) {
            return Outcome.met();
        }
        return range.highest().reaches(minimum) ? unsaid() : Outcome.invalid(finding(range.highest(), minimum, fault));
    }

    /** Nothing is own or public, as the plan counts: without VAT own money may be less than nothing. */
    private boolean isPaidByOthers() {
        return budget.investment().range().stream()
                .flatMap(range -> Stream.of(range.lowest(), range.highest()))
                .noneMatch(allocation -> allocation.counted().isPositive());
    }

    /** It hangs on what the resources pay for that may pay for either section. */
    private Outcome unsaid() {
        List<Resource> unsaid = budget.funding().lines().stream()
                .filter(FundingLine::counts)
                .map(FundingLine::resource)
                .filter(resource -> !resource.section().isGiven())
                .toList();
        Outcome undecided =
                Outcome.undecided(unsaid.stream().map(Resource::section).toList());
        List<Finding> findings = unsaid.stream()
                .map(resource -> Finding.of(
                        Split.NOT_SAID,
                        resource.section().place(),
                        Fact.quoted(resource.funder().text())))
                .toList();
        return new Outcome(undecided.status(), findings, undecided.doubts());
    }

    enum Split implements Fault {
        /** Nobody says which section a resource pays for. Facts: the funder. */
        NOT_SAID
    }

    /** Even the best allocation falls short; more own money instead of as much public aid would do. */
    private Finding finding(Allocation best, Rate minimum, Fault fault) {
        Money wanted = Unrounded.of(best.counted(), minimum).up();
        Finding finding = Finding.of(
                fault,
                dossier.plan().resources().place(),
                Fact.of(best.own()),
                Fact.of(best.counted()),
                Fact.of(minimum),
                Fact.of(wanted),
                Fact.of(wanted.minus(best.own())));
        return best.ownShare()
                .map(share -> finding.having(Fact.of(share, minimum)))
                .orElse(finding)
                .expecting(Fact.of(minimum));
    }
}
