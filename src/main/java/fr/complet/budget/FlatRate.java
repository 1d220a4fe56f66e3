package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rate of some real costs that may stand in for others, without evidence of these.
 *
 * @param base the categories that it is a rate of
 * @param replaced the categories whose real costs it stands in for
 */
public record FlatRate(List<CostCategory> base, List<CostCategory> replaced, Dated<Rate> rate) {

    public FlatRate {
        base = List.copyOf(base);
        replaced = List.copyOf(replaced);
    }

    /** What the plan becomes with it; nothing while the rate, or an eligible amount, is not known. */
    public Optional<Effect> on(Budget budget, LocalDate date) {
        Figure of = eligible(budget, base);
        Figure real = eligible(budget, replaced);
        Figure known = Figure.sum(List.of(of, real, budget.balance()));
        return known.isKnown()
                ? rate.on(date)
                        .map(today ->
                                Unrounded.of(of.amount().orElseThrow(), today).down())
                        .map(flat -> effect(of, real, flat, budget))
                : Optional.empty();
    }

    private static Effect effect(Figure of, Figure real, Money flat, Budget budget) {
        Money replaced = real.amount().orElseThrow();
        Money more = flat.minus(replaced);
        Money total = budget.costs().total().amount().orElseThrow();
        Money balance = budget.balance().amount().orElseThrow();
        return new Effect(of.amount().orElseThrow(), replaced, flat, total.plus(more), balance.minus(more));
    }

    private static Figure eligible(Budget budget, List<CostCategory> categories) {
        return Figure.sum(budget.costs().lines().stream()
                .filter(line -> line.line().category().isAmong(categories))
                .map(PricedLine::eligible)
                .toList());
    }

    /**
     * The plan with a flat rate.
     *
     * @param base the eligible costs that it is a rate of
     * @param real those that it stands in for
     * @param flat what it comes to, rounded down to the cent
     * @param total the total cost then
     * @param balance resources less costs then
     */
    public record Effect(Money base, Money real, Money flat, Money total, Money balance) {}
}
