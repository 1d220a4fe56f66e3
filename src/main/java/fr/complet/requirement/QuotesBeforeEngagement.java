package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks that no quote be dated after the first engagement (devis_avant_engagement), the one that {@link NoEarlyStart}
 * looks at too.
 */
public record QuotesBeforeEngagement() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        FirstEngagement first = new FirstEngagement(dossier.project().calendar());
        return new PieceSearch(dossier, List.of(PieceType.DEVIS)).judged(quote -> judge(quote, first));
    }

    private static Outcome judge(Piece quote, FirstEngagement first) {
        Answer<LocalDate> engagement = first.day();
        if (engagement.isBlank() && isNotAfter(quote.date(), first.calendar().start())) {
            return Outcome.met();
        }
        List<Answer<LocalDate>> lacking = Stream.of(quote.date(), engagement)
                .filter(answer -> !answer.isGiven())
                .toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        if (isNotAfter(quote.date(), engagement)) {
            return Outcome.met();
        }
        List<Answer<?>> unclear = first.unclear();
        return unclear.isEmpty() ? Outcome.invalid(late(quote, engagement)) : Outcome.undecided(unclear);
    }

    private static boolean isNotAfter(Answer<LocalDate> day, Answer<LocalDate> bound) {
        return day.value()
                .flatMap(one -> bound.value().map(other -> !one.isAfter(other)))
                .orElse(false);
    }

    private static Finding late(Piece quote, Answer<LocalDate> engagement) {
        Fact date = Fact.of(quote.date().value().orElseThrow());
        Fact last = Fact.of(engagement.value().orElseThrow());
        return Finding.of(
                        Delay.AFTER_THE_ENGAGEMENT,
                        quote.date().place(),
                        Fact.quoted(quote.id().text()),
                        date,
                        last)
                .expecting(last)
                .having(date);
    }

    enum Delay implements Fault {
        /** Facts: the id of the quote, its date, the first engagement. */
        AFTER_THE_ENGAGEMENT
    }
}
