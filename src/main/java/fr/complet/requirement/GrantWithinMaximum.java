package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.FigureName;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;

/** Asks that the grant asked be no more than the call grants for these costs (aide_maximale): the sum of its tranches. */
public record GrantWithinMaximum() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        Estimate most = Estimate.ofMaximumGrant(budget, terms, grant.place());
        if (most.lacksParameter()) {
            return Outcome.worst(most.why());
        }
        return grant.judged(amount ->
                most.amount().map(limit -> judge(amount, limit, grant)).orElseGet(() -> Outcome.worst(most.why())));
    }

    private static Outcome judge(Money amount, Money most, RequestedGrant grant) {
        return amount.exceeds(most)
                ? Outcome.invalid(Finding.of(
                                Excess.TOO_MUCH,
                                grant.place(),
                                Fact.of(amount),
                                Fact.of(most),
                                Fact.of(amount.minus(most)))
                        .expecting(Fact.of(FigureName.MAXIMUM_GRANT, most))
                        .having(Fact.of(amount)))
                : Outcome.met();
    }

    enum Excess implements Fault {
        /** Facts: the grant asked, the most that the call grants, the excess. */
        TOO_MUCH
    }
}
