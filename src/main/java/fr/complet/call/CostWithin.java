package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.requirement.Terms;
import java.util.Optional;

/** The total cost is within the amounts, both included ({@code cout_min}, {@code cout_max}). */
public record CostWithin(Optional<Money> lowest, Optional<Money> highest) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        Figure total = budget.costs().total();
        return total.amount().map(cost -> Truth.of(includes(cost))).orElseGet(() -> Truth.lacking(total.lacking()));
    }

    private boolean includes(Money cost) {
        return lowest.filter(bound -> bound.exceeds(cost)).isEmpty()
                && highest.filter(cost::exceeds).isEmpty();
    }
}
