package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Statement;

/** Asks that the applicant swear something (attestation). */
public record StatementRequired(Statement statement) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<Boolean> answer = dossier.statement(statement);
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        if (answer.isBlank()) {
            return Outcome.missing(Finding.of(Lack.NOT_GIVEN, answer.place(), Fact.of(statement)));
        }
        return answer.is(true)
                ? Outcome.met()
                : Outcome.invalid(Finding.of(Lack.REFUSED, answer.place(), Fact.of(statement)));
    }

    enum Lack implements Fault {
        /** Facts: the statement. */
        NOT_GIVEN,
        /** It was answered « non ». Facts: the statement. */
        REFUSED
    }
}
