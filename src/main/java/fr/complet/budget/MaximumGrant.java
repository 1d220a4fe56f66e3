package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import java.util.Optional;

/** The most that a call grants for the eligible costs of a plan. */
final class MaximumGrant {

    private MaximumGrant() {}

    /** The sum of the tranches, never more than the eligible costs; rounded down, once, to the cent. */
    static Optional<Money> of(Costs costs, GrantTerms terms) {
        if (terms.tranches().isEmpty() || terms.hasUnknownCeiling()) {
            return Optional.empty();
        }
        Unrounded sum = Unrounded.ZERO;
        for (Tranche tranche : terms.tranches()) {
            Optional<Unrounded> amount = amount(tranche, costs, terms);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(amount.orElseThrow());
        }
        Unrounded most = sum;
        return costs.eligible()
                .amount()
                .map(eligible -> most.min(Unrounded.of(eligible)).down());
    }

    private static Optional<Unrounded> amount(Tranche tranche, Costs costs, GrantTerms terms) {
        Figure eligible = tranche.section().map(costs::eligibleIn).orElse(costs.eligible());
        Optional<Rate> rate = tranche.rate().on(terms.date());
        Optional<Unrounded> share = eligible.amount().flatMap(amount -> rate.map(known -> Unrounded.of(amount, known)));
        if (tranche.ceiling().isEmpty()) {
            return share;
        }
        Optional<Money> ceiling = tranche.ceiling().orElseThrow().on(terms.date());
        return share.flatMap(amount -> ceiling.map(most -> amount.min(Unrounded.of(most))));
    }
}
