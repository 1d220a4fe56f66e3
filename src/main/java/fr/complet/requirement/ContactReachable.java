package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.territory.Email;
import fr.complet.territory.Telephone;
import java.util.List;
import java.util.function.Predicate;

/** Asks for an e-mail address or a telephone number, each plausible when given (contact_joignable). Source: ID-13. */
public record ContactReachable() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<String> email = dossier.applicant().contact().email();
        Answer<String> telephone = dossier.applicant().contact().telephone();
        if (email.isBlank() && telephone.isBlank()) {
            return Outcome.missing(Finding.of(
                    Flaw.NEITHER_GIVEN, email.place(), Fact.question(email.path()), Fact.question(telephone.path())));
        }
        return Outcome.worst(List.of(
                judge(email, Flaw.NO_EMAIL, text -> Email.of(text).isPresent()),
                judge(telephone, Flaw.NO_TELEPHONE, text -> Telephone.of(text).isPresent())));
    }

    private static Outcome judge(Answer<String> answer, Flaw flaw, Predicate<String> plausible) {
        if (answer.isBlank()) {
            return Outcome.notApplicable();
        }
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.value().filter(plausible).isPresent()
                ? Outcome.met()
                : Outcome.invalid(Finding.of(flaw, answer.place(), Fact.quoted(answer.text()))
                        .having(Fact.quoted(answer.text())));
    }

    enum Flaw implements Fault {
        /** Facts: the question of the e-mail address, the question of the telephone. */
        NEITHER_GIVEN,
        /** Facts: the address as written. */
        NO_EMAIL,
        /** Facts: the number as written. */
        NO_TELEPHONE
    }
}
