package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import java.time.LocalDate;

/** Asks that the délibération have been sent to the préfecture (deliberation_executoire). Source: ETAT-03. */
public record DeliberationEnforceable() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return Decision.judged(dossier, piece -> judge(piece.approval().sentToPrefecture()));
    }

    private static Outcome judge(Answer<LocalDate> sent) {
        if (sent.isIllegible()) {
            return Outcome.undecided(sent);
        }
        return sent.isGiven()
                ? Outcome.met()
                : Outcome.missing(Finding.of(Lack.NOT_SENT, sent.place(), Fact.question(sent.path())));
    }

    enum Lack implements Fault {
        /** Facts: the question. */
        NOT_SENT
    }
}
