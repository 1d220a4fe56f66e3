package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that the amounts of each cost line follow from one another (calculs_exacts): with VAT from without, from quantity
 * and unit price, and from its years, which add up exactly; none is negative. Source: BAL-03.
 *
 * @param tolerance the gap that rounding article by article may leave
 */
public record LineArithmetic(Money tolerance) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        if (dossier.plan().costs().illegible()) {
            return Outcome.undecided(dossier.plan().costs().asAnswer());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (PricedLine line : budget.costs().lines()) {
            outcomes.add(NegativeAmount.refused(amounts(line)).orElseGet(() -> arithmetic(line)));
        }
        return Outcome.worst(outcomes);
    }

    private Outcome arithmetic(PricedLine line) {
        return Outcome.worst(List.of(vat(line.line()), new LineProduct(line.line(), tolerance).judge(), years(line)));
    }

    /** Those that only this arithmetic looks at: the amount of the line itself is asked to be positive elsewhere. */
    private static List<Answer<Money>> amounts(PricedLine priced) {
        CostLine line = priced.line();
        List<Answer<Money>> amounts = new ArrayList<>(List.of(line.unitPrice()));
        if (priced.amount().amount().filter(Money::isNegative).isEmpty()) {
            amounts.add(line.amountHt());
            amounts.add(line.statedTtc());
        }
        line.years().forEach(year -> amounts.add(year.amount()));
        return amounts;
    }

    private Outcome vat(CostLine line) {
        List<Answer<?>> needed = List.of(line.amountHt(), line.statedTtc(), line.vatRate());
        if (needed.stream().anyMatch(Answer::isBlank)) {
            return Outcome.notApplicable();
        }
        if (!needed.stream().allMatch(Answer::isGiven)) {
            return illegible(needed);
        }
        Optional<Rate> rate = line.vatRate().value().orElseThrow().rate();
        return rate.map(known -> vat(line, known)).orElseGet(Outcome::notApplicable);
    }

    private Outcome vat(CostLine line, Rate rate) {
        Money ht = line.amountHt().value().orElseThrow();
        Money ttc = line.statedTtc().value().orElseThrow();
        Unrounded exact = Unrounded.of(ht, rate.plus(Rate.ONE));
        boolean close = exact.minus(Unrounded.of(ttc)).magnitude().compareTo(Unrounded.of(tolerance)) <= 0;
        return close
                ? Outcome.met()
                : Outcome.invalid(differs(
                        Mistake.VAT, line.statedTtc(), exact.halfUp(), ttc, label(line), Fact.of(ht), Fact.of(rate)));
    }

    private static Outcome years(PricedLine priced) {
        List<YearlyAmount> years = priced.line().years();
        if (years.isEmpty()) {
            return Outcome.notApplicable();
        }
        Figure sum = Figure.sum(years, year -> Figure.of(year.amount()));
        Figure gap = sum.minus(priced.amount());
        if (!gap.isKnown()) {
            return Outcome.undecided(gap.lacking());
        }
        return gap.isZero()
                ? Outcome.met()
                : Outcome.invalid(differs(
                        Mistake.YEARS,
                        years.get(0).amount(),
                        priced.amount().amount().orElseThrow(),
                        sum.amount().orElseThrow(),
                        label(priced.line())));
    }

    static Outcome illegible(List<Answer<?>> needed) {
        return Outcome.undecided(needed.stream().filter(Answer::isIllegible).toList());
    }

    static Fact label(CostLine line) {
        return Fact.quoted(line.label().text());
    }

    static Finding differs(Mistake fault, Answer<?> at, Money wanted, Money found, Fact... first) {
        Fact[] facts = Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                Fact.of(wanted),
                                Fact.of(found),
                                Fact.of(wanted.minus(found).magnitude())))
                .toArray(Fact[]::new);
        return Finding.of(fault, at.place(), facts)
                .expecting(Fact.computed(wanted))
                .having(Fact.of(found));
    }

    enum Mistake implements Fault {
        /** Facts: the label, the amount without VAT, the rate, the amount with VAT computed, as written, the gap. */
        VAT,
        /** Facts: the label, the quantity as written, the unit price, the product, the amount as written, the gap. */
        PRODUCT,
        /**
         * Facts: the label, the quantity as written, the unit price, the VAT rate, the product with VAT, the amount with
         * VAT as written, the gap.
         */
        PRODUCT_WITH_VAT,
        /** The product is beyond any amount. Facts: the label, the quantity as written, the unit price. */
        PRODUCT_TOO_LARGE,
        /** Facts: the label, the amount of the line, the sum of its years, the gap. */
        YEARS
    }
}
