package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import java.util.List;

/** Asks that the délibération approve the project and its plan, and ask for the grant (deliberation_contenu). */
public record DeliberationContent() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return Decision.judged(dossier, DeliberationContent::judge);
    }

    private static Outcome judge(Piece piece) {
        return Outcome.worst(List.of(
                judge(piece.approval().project(), Silence.PROJECT_NOT_APPROVED),
                judge(piece.approval().plan(), Silence.PLAN_NOT_APPROVED),
                judge(piece.approval().grant(), Silence.GRANT_NOT_ASKED)));
    }

    private static Outcome judge(Answer<Boolean> answer, Silence fault) {
        if (!answer.isGiven()) {
            return Outcome.undecided(answer);
        }
        return answer.is(true)
                ? Outcome.met()
                : Outcome.invalid(Finding.of(fault, answer.place(), Fact.question(answer.path())));
    }

    /** Facts: the question answered « non ». */
    enum Silence implements Fault {
        PROJECT_NOT_APPROVED,
        PLAN_NOT_APPROVED,
        GRANT_NOT_ASKED
    }
}
