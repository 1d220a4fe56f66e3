package fr.complet.requirement;

import fr.complet.budget.FigureName;
import fr.complet.money.Money;
import java.util.Optional;

/**
 * What an amount that is written should come to.
 *
 * @param figure the figure of the budget that it is, which can explain itself; absent for that of a line
 */
public record Computed(Optional<FigureName> figure, Money money) implements Fact {

    @Override
    public <T> T told(FactTeller<T> teller) {
        return teller.amount(money);
    }

    @Override
    public Optional<Money> amount() {
        return Optional.of(money);
    }
}
