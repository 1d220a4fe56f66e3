package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks that the dossier be filed between the opening and the closing of the call, both included (periode_de_depot). A
 * bound that is known is judged even while the other is not.
 */
public record FilingWindow(Dated<LocalDate> opening, Dated<LocalDate> closing) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(opening, closing);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<LocalDate> filedOn = dossier.filing().filedOn();
        Optional<LocalDate> first = opening.on(terms.date());
        Optional<LocalDate> last = closing.on(terms.date());
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(first.map(bound -> judge(filedOn, bound, Bound.TOO_EARLY))
                .orElseGet(() -> Outcome.unknown(opening, terms, filedOn.place())));
        outcomes.add(last.map(bound -> judge(filedOn, bound, Bound.TOO_LATE))
                .orElseGet(() -> Outcome.unknown(closing, terms, filedOn.place())));
        return Outcome.worst(outcomes.stream().distinct().toList());
    }

    private static Outcome judge(Answer<LocalDate> filedOn, LocalDate bound, Bound fault) {
        if (!filedOn.isGiven()) {
            return Outcome.undecided(filedOn);
        }
        LocalDate date = filedOn.value().orElseThrow();
        boolean outside = fault == Bound.TOO_EARLY ? date.isBefore(bound) : date.isAfter(bound);
        return outside
                ? Outcome.invalid(Finding.of(fault, filedOn.place(), Fact.of(date), Fact.of(bound))
                        .expecting(Fact.of(bound))
                        .having(Fact.of(date)))
                : Outcome.met();
    }

    enum Bound implements Fault {
        /** Facts: the filing date, the opening of the call. */
        TOO_EARLY,
        /** Facts: the filing date, the closing of the call. */
        TOO_LATE
    }
}
