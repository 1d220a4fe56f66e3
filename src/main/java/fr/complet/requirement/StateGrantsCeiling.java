package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks that the grants of the State together be no more than a rate of the eligible investment without VAT; before that
 * rule, that a plan with DETR hold no more public aid than a rate of it (dotations_etat_plafonnees). Sources: CGCT
 * R2334-27; ETAT-02b, ETAT-02c.
 *
 * @param schemes the grants of the State
 * @param maximum in force since the rule is about them
 * @param earlierMaximum in force while it was about all public aid
 */
public record StateGrantsCeiling(List<Scheme> schemes, Dated<Rate> maximum, Dated<Rate> earlierMaximum)
        implements Requirement {

    private static final Scheme DETR = new Scheme("detr");

    public StateGrantsCeiling {
        schemes = List.copyOf(schemes);
    }

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(maximum.entryOn(date).isPresent() ? maximum : earlierMaximum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return maximum.entryOn(terms.date()).isPresent() ? together(budget, terms) : withDetr(dossier, budget, terms);
    }

    private Outcome together(Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), schemes);
        if (aid.isAbsent()) {
            return aid.absence();
        }
        return maximum.on(terms.date())
                .map(rate -> new RateLimit(aid.sum(), budget.costs().eligibleInvestmentHt(), rate, aid.place())
                        .atMost(Excess.STATE_GRANTS))
                .orElseGet(() -> Outcome.unknown(maximum, terms, aid.place()));
    }

    private Outcome withDetr(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), List.of(DETR));
        if (aid.isAbsent()) {
            return aid.absence();
        }
        Optional<Rate> rate = earlierMaximum.on(terms.date());
        return rate.map(most -> new RateLimit(
                                budget.funding().publicAid(),
                                budget.costs().eligibleInvestmentHt(),
                                most,
                                dossier.plan().resources().place())
                        .atMost(Excess.PUBLIC_AID_WITH_DETR))
                .orElseGet(() -> Outcome.unknown(earlierMaximum, terms, aid.place()));
    }

    enum Excess implements Fault {
        /** Facts: the grants of the State, the eligible investment without VAT, the rate, the most, the excess. */
        STATE_GRANTS,
        /** Facts: all public aid, the eligible investment without VAT, the rate, the most, the excess. */
        PUBLIC_AID_WITH_DETR
    }
}
