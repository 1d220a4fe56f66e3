package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FigureName;
import fr.complet.budget.Tranche;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks that the grant asked be no more than the call grants for these costs (aide_maximale): the sum of its tranches. */
public record GrantWithinMaximum() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        List<Outcome> unknown = unknown(terms, grant);
        if (!unknown.isEmpty()) {
            return Outcome.worst(unknown);
        }
        return grant.judged(amount -> budget.grant()
                .maximum()
                .map(most -> judge(amount, most, grant))
                .orElseGet(() -> Outcome.undecided(lacking(budget, terms).lacking())));
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

    /** The values of the tranches, and of the ceilings on costs, that nobody knows on the day. */
    private static List<Outcome> unknown(Terms terms, RequestedGrant grant) {
        LocalDate day = terms.date();
        Stream<Dated<?>> ofTranches = terms.grant().tranches().stream()
                .flatMap(tranche ->
                        Stream.<Optional<? extends Dated<?>>>of(Optional.of(tranche.rate()), tranche.ceiling()))
                .flatMap(Optional::stream)
                .filter(value -> value.on(day).isEmpty())
                .map(value -> value);
        Stream<Dated<?>> ofCosts = terms.grant().ceilings().stream().flatMap(ceiling -> ceiling.unknown(day));
        return Stream.concat(ofTranches, ofCosts)
                .map(value -> Outcome.unknown(value, grant.place()))
                .distinct()
                .toList();
    }

    /** The costs that the tranches are counted on, without which there is no maximum. */
    private static Figure lacking(Budget budget, Terms terms) {
        Stream<Figure> parts = terms.grant().tranches().stream()
                .map(Tranche::section)
                .flatMap(Optional::stream)
                .map(budget.costs()::eligibleIn);
        return Figure.sum(
                Stream.concat(Stream.of(budget.costs().eligible()), parts).toList());
    }

    enum Excess implements Fault {
        /** Facts: the grant asked, the most that the call grants, the excess. */
        TOO_MUCH
    }
}
