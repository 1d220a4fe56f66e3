package fr.complet.budget;

import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.LeftOut;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Written;
import fr.complet.budget.Operation.AtRate;
import fr.complet.budget.Operation.Prorated;
import fr.complet.budget.Operation.Rounded;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.RateUsed.InForce;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfKey;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Section;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the estimate of the FCTVA comes about, line by line. */
final class FctvaDerivation {

    private final Answer<Boolean> cloud;
    private final GrantTerms terms;

    FctvaDerivation(Answer<Boolean> cloud, GrantTerms terms) {
        this.cloud = cloud;
        this.terms = terms;
    }

    Derived of(Costs costs) {
        return costs.total().isKnown()
                ? new Rounded(
                        new Sum(costs.lines().stream()
                                .map(line -> (Derived) CostDerivations.named(line.line(), part(line)))
                                .toList()),
                        Rounding.HALF_UP)
                : new Lacking(costs.total().lacking());
    }

    private Derived part(PricedLine priced) {
        CostLine line = priced.line();
        if (!line.section().isGiven() || !line.category().isGiven()) {
            return new Lacking(List.of(line.section().isGiven() ? line.category() : line.section()));
        }
        CostCategory category = line.category().value().orElseThrow();
        Derived amount = CostDerivations.ttc(priced);
        if (line.section().is(Section.INVESTISSEMENT)) {
            return FctvaEstimate.isWithoutVat(category)
                    ? new LeftOut(amount, Omission.WITHOUT_VAT, line.category())
                    : compensated(priced, terms.fctva().investment());
        }
        if (category != CostCategory.HEBERGEMENT) {
            return new LeftOut(amount, Omission.NOT_COMPENSATED, line.category());
        }
        if (cloud.isIllegible()) {
            return new Lacking(List.of(cloud));
        }
        return cloud.is(true)
                ? compensated(priced, terms.fctva().cloud())
                : new LeftOut(amount, Omission.NOT_COMPENSATED, cloud);
    }

    private Derived compensated(PricedLine priced, Dated<Rate> rates) {
        CostLine line = priced.line();
        Derived ttc = new Named(Title.OfStep.of(Concept.AMOUNT_TTC), CostDerivations.ttc(priced));
        if (line.year().isIllegible()) {
            return new Lacking(List.of(line.year()));
        }
        if (line.years().isEmpty()) {
            return new AtRate(new InForce(rates, FctvaEstimate.day(line, terms)), ttc);
        }
        List<InForce> used = line.years().stream()
                .map(year -> new InForce(rates, FctvaEstimate.lastDayOf(year.year())))
                .toList();
        List<Optional<Rate>> distinct =
                used.stream().map(InForce::rate).distinct().toList();
        return distinct.size() == 1 ? alike(line, used.get(0), ttc) : overYears(line, used, ttc);
    }

    /** One rate for all the years; they must still come to something. */
    private static Derived alike(CostLine line, InForce rate, Derived ttc) {
        Figure whole = Figure.sum(line.years(), year -> Figure.of(year.amount()));
        if (!whole.isKnown()) {
            return new Lacking(whole.lacking());
        }
        return whole.amount().orElseThrow().isPositive()
                ? new AtRate(rate, ttc)
                : new Lacking(List.of(line.years().get(0).amount()));
    }

    /** Each year bears its part of the amount with VAT, at its own rate. */
    private static Derived overYears(CostLine line, List<InForce> used, Derived ttc) {
        Derived whole = new Sum(line.years().stream()
                .map(year -> (Derived) new Written(year.amount()))
                .toList());
        List<Derived> parts = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            YearlyAmount year = line.years().get(i);
            Derived part = new Prorated(new AtRate(used.get(i), ttc), new Written(year.amount()), whole);
            parts.add(new Named(new OfKey(BreakdownName.BY_YEAR, Optional.of(String.valueOf(year.year()))), part));
        }
        return new Sum(parts);
    }
}
