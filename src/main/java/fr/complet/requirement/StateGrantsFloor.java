package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks that a grant of the State be at least a rate of the eligible investment without VAT (dotation_minimale). Source:
 * ETAT-02b.
 */
public record StateGrantsFloor(Scheme scheme, Dated<Rate> minimum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(minimum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), List.of(scheme));
        if (aid.isAbsent()) {
            return aid.absence();
        }
        return minimum.on(terms.date())
                .map(rate -> new RateLimit(aid.sum(), budget.costs().eligibleInvestmentHt(), rate, aid.place())
                        .atLeast(Want.TOO_LITTLE))
                .orElseGet(() -> Outcome.unknown(minimum, terms, aid.place()));
    }

    enum Want implements Fault {
        /** Facts: the grant, the eligible investment without VAT, the least rate, the least grant, what is missing. */
        TOO_LITTLE
    }
}
