package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import java.util.List;

/**
 * Asks that fonds de concours be no more than the own money of who receives them (fonds_de_concours_plafonne). Sources:
 * CGCT L5214-16 V; PMO-07.
 */
public record ContributionWithinOwn(Scheme scheme) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), List.of(scheme));
        if (aid.isAbsent()) {
            return aid.absence();
        }
        Figure own = budget.funding().own();
        Figure margin = own.minus(aid.sum());
        return margin.amount()
                .map(left -> left.isNegative() ? Outcome.invalid(finding(aid, own, left)) : Outcome.met())
                .orElseGet(() -> Outcome.undecided(margin.lacking()));
    }

    private static Finding finding(SchemeAid aid, Figure own, Money margin) {
        Fact limit = Fact.of(own.amount().orElseThrow());
        Fact sum = Fact.of(aid.sum().amount().orElseThrow());
        return Finding.of(Excess.TOO_MUCH, aid.place(), sum, limit, Fact.of(margin.magnitude()))
                .expecting(limit)
                .having(sum);
    }

    enum Excess implements Fault {
        /** Facts: the fonds de concours, the own money, the excess. */
        TOO_MUCH
    }
}
