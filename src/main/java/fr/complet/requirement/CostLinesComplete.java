package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.money.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for at least one cost line, and for each a label, a category, a section and a positive amount in its base
 * (depenses_completes).
 */
public record CostLinesComplete() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<CostLine> costs = dossier.plan().costs();
        if (costs.isEmpty()) {
            return Outcome.missing(Finding.of(Lack.NO_LINE, costs.place()));
        }
        return costs.illegible()
                ? Outcome.undecided(costs.asAnswer())
                : Outcome.worst(budget.costs().lines().stream()
                        .flatMap(CostLinesComplete::judge)
                        .toList());
    }

    private static Stream<Outcome> judge(PricedLine priced) {
        CostLine line = priced.line();
        return Stream.of(given(line.label()), given(line.category()), given(line.section()), amount(priced));
    }

    private static Outcome given(Answer<?> answer) {
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.isGiven() ? Outcome.met() : missing(answer);
    }

    private static Outcome missing(Answer<?> answer) {
        return Outcome.missing(Finding.of(Lack.NOT_GIVEN, answer.place(), Fact.question(answer.path())));
    }

    private static Outcome amount(PricedLine priced) {
        CostLine line = priced.line();
        if (priced.amount().isKnown()) {
            return positive(priced.amount(), written(line));
        }
        if (line.amountHt().isBlank() && line.statedTtc().isBlank()) {
            // Missing in whatever base the line may be.
            return missing(priced.base().isPresent() ? lacking(priced) : line.amountHt());
        }
        return priced.base().isEmpty() ? Outcome.undecided(priced.amount().lacking()) : given(lacking(priced));
    }

    private static Answer<?> lacking(PricedLine priced) {
        return priced.amount().lacking().get(0);
    }

    /** Where the amount, or what it is computed from, is written. */
    private static Answer<?> written(CostLine line) {
        List<Answer<Money>> amounts = Stream.of(line.amountHt(), line.statedTtc())
                .filter(Answer::isGiven)
                .toList();
        return amounts.get(0);
    }

    private static Outcome positive(Figure figure, Answer<?> written) {
        Money amount = figure.amount().orElseThrow();
        return amount.isPositive()
                ? Outcome.met()
                : Outcome.invalid(
                        Finding.of(Lack.NOT_POSITIVE, written.place(), Fact.question(written.path()), Fact.of(amount))
                                .having(Fact.of(amount)));
    }

    enum Lack implements Fault {
        /** There is no cost line at all. No facts. */
        NO_LINE,
        /** Facts: the question. */
        NOT_GIVEN,
        /** Facts: the question, the amount. */
        NOT_POSITIVE
    }
}
