package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.territory.Rna;

/** Asks for the number of an association in the national register, W and nine digits (rna_valide). Source: ID-07. */
public record RnaValid() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<String> answer = dossier.applicant().rna();
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        if (answer.isBlank()) {
            return Outcome.missing(Finding.of(Flaw.NOT_GIVEN, answer.place(), Fact.question(answer.path())));
        }
        return answer.value().flatMap(Rna::of).isPresent()
                ? Outcome.met()
                : Outcome.invalid(Finding.of(Flaw.WRONG_FORM, answer.place(), Fact.quoted(answer.text()))
                        .having(Fact.quoted(answer.text())));
    }

    enum Flaw implements Fault {
        /** Facts: the question. */
        NOT_GIVEN,
        /** Facts: the number as written. */
        WRONG_FORM
    }
}
