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
 * Asks that no quote be too old on the day of filing (devis_recents).
 *
 * @param months how old it may be, the last day included
 */
public record QuotesRecent(int months) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<LocalDate> filedOn = dossier.filing().filedOn();
        return new PieceSearch(dossier, List.of(PieceType.DEVIS)).judged(quote -> judge(quote, filedOn));
    }

    private Outcome judge(Piece quote, Answer<LocalDate> filedOn) {
        List<Answer<LocalDate>> lacking = Stream.of(quote.date(), filedOn)
                .filter(answer -> !answer.isGiven())
                .toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        LocalDate date = quote.date().value().orElseThrow();
        LocalDate filed = filedOn.value().orElseThrow();
        LocalDate oldest = filed.minusMonths(months);
        return date.isBefore(oldest)
                ? Outcome.invalid(Finding.of(
                                Age.TOO_OLD,
                                quote.date().place(),
                                Fact.quoted(quote.id().text()),
                                Fact.of(date),
                                Fact.of(filed),
                                Fact.of(months))
                        .expecting(Fact.of(oldest))
                        .having(Fact.of(date)))
                : Outcome.met();
    }

    enum Age implements Fault {
        /** Facts: the id of the quote, its date, the filing date, the months that a quote may be old. */
        TOO_OLD
    }
}
