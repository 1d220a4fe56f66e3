package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.Tranche;
import fr.complet.dossier.Place;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount, or why nobody can say it.
 *
 * @param why undecided outcomes; empty when the amount is known, or when the call does not fix it
 */
public record Estimate(Optional<Money> amount, List<Outcome> why) {

    public Estimate {
        why = List.copyOf(why);
    }

    public static Estimate of(Figure figure) {
        return figure.isKnown()
                ? new Estimate(figure.amount(), List.of())
                : new Estimate(Optional.empty(), List.of(Outcome.undecided(figure.lacking())));
    }

    /** Whether a value of the call is what nobody knows. */
    boolean lacksParameter() {
        return why.stream()
                .flatMap(outcome -> outcome.doubts().stream())
                .anyMatch(doubt -> doubt.kind() == Doubt.Kind.PARAMETER);
    }

    /** The most that a call grants; values that nobody knows on the day are told before answers. */
    public static Estimate ofMaximumGrant(Budget budget, Terms terms, Place place) {
        List<Outcome> unknown = unknown(terms, place);
        Optional<Money> maximum = budget.grant().maximum();
        if (!unknown.isEmpty() || maximum.isPresent()) {
            return new Estimate(unknown.isEmpty() ? maximum : Optional.empty(), unknown);
        }
        Figure costs = costs(budget, terms);
        return costs.isKnown() ? new Estimate(Optional.empty(), List.of()) : of(costs);
    }

    /** The values of the tranches, and of the ceilings on costs, that nobody knows on the day. */
    private static List<Outcome> unknown(Terms terms, Place place) {
        LocalDate day = terms.date();
        Stream<Dated<?>> ofTranches = terms.grant().tranches().stream()
                .flatMap(tranche ->
                        Stream.<Optional<? extends Dated<?>>>of(Optional.of(tranche.rate()), tranche.ceiling()))
                .flatMap(Optional::stream)
                .filter(value -> value.on(day).isEmpty())
                .map(value -> value);
        Stream<Dated<?>> ofCosts = terms.grant().ceilings().stream().flatMap(ceiling -> ceiling.unknown(day));
        return Stream.concat(ofTranches, ofCosts)
                .map(value -> Outcome.unknown(value, terms, place))
                .distinct()
                .toList();
    }

    /** The costs that the tranches are counted on, without which there is no maximum. */
    private static Figure costs(Budget budget, Terms terms) {
        Stream<Figure> parts = terms.grant().tranches().stream()
                .map(Tranche::section)
                .flatMap(Optional::stream)
                .map(budget.costs()::eligibleIn);
        return Figure.sum(
                Stream.concat(Stream.of(budget.costs().eligible()), parts).toList());
    }
}
