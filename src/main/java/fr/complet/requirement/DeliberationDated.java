package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks that the délibération be dated, and not after the filing (deliberation_datee). Source: DATE-03. */
public record DeliberationDated() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<LocalDate> filedOn = dossier.filing().filedOn();
        return Decision.judged(dossier, piece -> judge(piece.date(), filedOn));
    }

    private static Outcome judge(Answer<LocalDate> date, Answer<LocalDate> filedOn) {
        if (date.isBlank()) {
            return Outcome.missing(Finding.of(Dating.NO_DATE, date.place(), Fact.question(date.path())));
        }
        List<Answer<LocalDate>> lacking =
                Stream.of(date, filedOn).filter(answer -> !answer.isGiven()).toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        LocalDate day = date.value().orElseThrow();
        LocalDate bound = filedOn.value().orElseThrow();
        return day.isAfter(bound)
                ? Outcome.invalid(Finding.of(Dating.AFTER_THE_FILING, date.place(), Fact.of(day), Fact.of(bound))
                        .expecting(Fact.of(bound))
                        .having(Fact.of(day)))
                : Outcome.met();
    }

    enum Dating implements Fault {
        /** Facts: the question. */
        NO_DATE,
        /** Facts: the date of the délibération, the filing date. */
        AFTER_THE_FILING
    }
}
