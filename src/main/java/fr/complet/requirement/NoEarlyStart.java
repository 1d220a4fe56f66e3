package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.PieceType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks that the project not start before the authority has acknowledged the dossier, unless it allowed it
 * (pas_de_demarrage_anticipe). Source: DATE-01, ETAT-01e.
 *
 * @param permission the type of pièce that allows an early start
 */
public record NoEarlyStart(PieceType permission) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        PieceSearch search = new PieceSearch(dossier, List.of(permission));
        if (search.finds()) {
            return Outcome.met();
        }
        Answer<LocalDate> start = dossier.project().calendar().start();
        FirstEngagement first = new FirstEngagement(dossier.project().calendar());
        Answer<LocalDate> engagement = first.day();
        Answer<LocalDate> acknowledged = dossier.filing().acknowledgedOn();
        if (engagement.isBlank() && isNotBefore(start, acknowledged)) {
            return Outcome.met();
        }
        List<Answer<?>> lacking = Stream.<Answer<?>>of(engagement, acknowledged)
                .filter(answer -> !answer.isGiven())
                .toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        if (isNotBefore(engagement, acknowledged)) {
            return Outcome.met();
        }
        List<Answer<?>> unclear = Stream.concat(first.unclear().stream(), search.unclear().stream())
                .toList();
        return unclear.isEmpty() ? Outcome.invalid(early(engagement, acknowledged)) : Outcome.undecided(unclear);
    }

    private static boolean isNotBefore(Answer<LocalDate> day, Answer<LocalDate> acknowledged) {
        return day.value()
                .flatMap(one -> acknowledged.value().map(other -> !one.isBefore(other)))
                .orElse(false);
    }

    private Finding early(Answer<LocalDate> engagement, Answer<LocalDate> acknowledged) {
        Fact day = Fact.of(engagement.value().orElseThrow());
        Fact bound = Fact.of(acknowledged.value().orElseThrow());
        return Finding.of(
                        Start.EARLY,
                        engagement.place(),
                        day,
                        bound,
                        Fact.question(acknowledged.path()),
                        Fact.of(permission))
                .expecting(bound)
                .having(day);
    }

    enum Start implements Fault {
        /**
         * Facts: the first engagement, the day it must not precede, the question of that day (filing or reception), the
         * type of pièce that would allow it.
         */
        EARLY
    }
}
