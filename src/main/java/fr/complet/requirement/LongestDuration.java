package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Calendar;
import fr.complet.dossier.Dossier;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that the project last no longer than a number of months (duree_maximale); the day that many months after its
 * start is still in time.
 */
public record LongestDuration(Dated<Integer> months) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(months);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Calendar calendar = dossier.project().calendar();
        Optional<Integer> most = months.on(terms.date());
        if (most.isEmpty()) {
            return Outcome.unknown(months, terms, calendar.end().place());
        }
        List<Answer<LocalDate>> lacking = Stream.of(calendar.start(), calendar.end())
                .filter(answer -> !answer.isGiven())
                .toList();
        return lacking.isEmpty() ? judge(calendar, most.orElseThrow()) : Outcome.undecided(lacking);
    }

    private static Outcome judge(Calendar calendar, int most) {
        LocalDate end = calendar.end().value().orElseThrow();
        LocalDate last = calendar.start().value().orElseThrow().plusMonths(most);
        return end.isAfter(last)
                ? Outcome.invalid(Finding.of(
                                Duration.TOO_LONG, calendar.end().place(), Fact.of(end), Fact.of(last), Fact.of(most))
                        .expecting(Fact.of(last))
                        .having(Fact.of(end)))
                : Outcome.met();
    }

    enum Duration implements Fault {
        /** Facts: the end of the project, the last day in time, the number of months. */
        TOO_LONG
    }
}
