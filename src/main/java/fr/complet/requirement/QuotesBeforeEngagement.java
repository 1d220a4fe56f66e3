package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks that no quote be dated after the first engagement (devis_avant_engagement). */
public record QuotesBeforeEngagement() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<LocalDate> engagement = dossier.project().calendar().firstEngagement();
        return Outcome.worst(dossier.present(List.of(PieceType.DEVIS)), quote -> judge(quote, engagement));
    }

    private static Outcome judge(Piece quote, Answer<LocalDate> engagement) {
        List<Answer<LocalDate>> lacking = Stream.of(quote.date(), engagement)
                .filter(answer -> !answer.isGiven())
                .toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        LocalDate date = quote.date().value().orElseThrow();
        LocalDate last = engagement.value().orElseThrow();
        return date.isAfter(last)
                ? Outcome.invalid(Finding.of(
                                Delay.AFTER_THE_ENGAGEMENT,
                                quote.date().place(),
                                Fact.quoted(quote.id().text()),
                                Fact.of(date),
                                Fact.of(last))
                        .expecting(Fact.of(last))
                        .having(Fact.of(date)))
                : Outcome.met();
    }

    enum Delay implements Fault {
        /** Facts: the id of the quote, its date, the first engagement. */
        AFTER_THE_ENGAGEMENT
    }
}
