package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.territory.IdentifierFault;
import fr.complet.territory.Siret;

/** Asks for the SIRET of the applicant, 14 digits with their key (siret_valide). Source: ID-01, ID-02. */
public record SiretValid() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<String> answer = dossier.applicant().siret();
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        if (answer.isBlank()) {
            return Outcome.missing(Finding.of(Flaw.NOT_GIVEN, answer.place(), Fact.question(answer.path())));
        }
        return answer.value()
                .flatMap(Siret::faultOf)
                .map(fault -> Outcome.invalid(flawed(answer, fault)))
                .orElseGet(Outcome::met);
    }

    private static Finding flawed(Answer<String> answer, IdentifierFault fault) {
        Fact written = Fact.quoted(answer.text());
        Finding finding = Finding.of(
                flaw(fault.kind()), answer.place(), written, Fact.of(fault.length()), Fact.of(fault.expected()));
        return finding.having(written);
    }

    private static Flaw flaw(IdentifierFault.Kind kind) {
        return switch (kind) {
            case WRONG_FORM -> Flaw.WRONG_FORM;
            case WRONG_LENGTH -> Flaw.WRONG_LENGTH;
            case WRONG_KEY, UNKNOWN_COUNTRY, WRONG_RIB_KEY -> Flaw.WRONG_KEY;
        };
    }

    /** Facts of all but the first: the number as written, its length, the length it should have. */
    enum Flaw implements Fault {
        /** Facts: the question. */
        NOT_GIVEN,
        /** It has something other than digits. */
        WRONG_FORM,
        /** It has too few or too many digits. */
        WRONG_LENGTH,
        /** Its key does not match: a digit is mistyped. */
        WRONG_KEY
    }
}
