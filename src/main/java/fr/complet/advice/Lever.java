package fr.complet.advice;

import fr.complet.budget.FundingLine;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One amount of the plan that can be moved.
 *
 * @param line the resource whose amount moves
 * @param now what it is
 * @param own the own funds that make up for it, so that the plan comes to the same; absent when nothing does
 */
record Lever(int line, Money now, Optional<OwnFunds> own) {

    /** A resource, whose own funds make up for what it brings more or less. */
    static Lever swapping(int line, List<FundingLine> lines) {
        Money now = lines.get(line).amount().amount().orElseThrow();
        return new Lever(line, now, Optional.of(OwnFunds.beside(line, lines)));
    }

    /** A resource alone. */
    static Lever alone(int line, List<FundingLine> lines) {
        return new Lever(line, lines.get(line).amount().amount().orElseThrow(), Optional.empty());
    }

    /** The most that it can be: own funds never fall below zero. */
    Money most(Money cost) {
        return own.map(funds -> now.plus(funds.amount())).orElse(now.plus(cost).plus(cost));
    }

    /** Own funds once this amount is another one. */
    Optional<Money> ownAt(Money amount) {
        return own.map(funds -> funds.amount().plus(now).minus(amount));
    }

    List<Edit> at(Money amount) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.amount(line, amount)));
        own.ifPresent(funds -> edits.addAll(funds.amounting(ownAt(amount).orElseThrow())));
        return edits;
    }
}
