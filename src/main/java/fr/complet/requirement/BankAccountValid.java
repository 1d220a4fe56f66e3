package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.territory.Iban;
import fr.complet.territory.IdentifierFault;

/** Checks the IBAN, when one is given, and the RIB inside a French one (rib_valide). Source: ID-08, ID-09. */
public record BankAccountValid() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<String> answer = dossier.applicant().account().iban();
        if (answer.isBlank()) {
            return Outcome.notApplicable();
        }
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.value()
                .flatMap(Iban::faultOf)
                .map(fault -> Outcome.invalid(Finding.of(
                        flaw(fault.kind()), answer.place(), Fact.of(fault.length()), Fact.of(fault.expected()))))
                .orElseGet(Outcome::met);
    }

    private static Flaw flaw(IdentifierFault.Kind kind) {
        return switch (kind) {
            case WRONG_FORM -> Flaw.WRONG_FORM;
            case WRONG_LENGTH -> Flaw.WRONG_LENGTH;
            case WRONG_KEY -> Flaw.WRONG_KEY;
            case UNKNOWN_COUNTRY -> Flaw.UNKNOWN_COUNTRY;
            case WRONG_RIB_KEY -> Flaw.WRONG_RIB_KEY;
        };
    }

    /** Facts: its number of characters, the number it should have (0 when the country says nothing). */
    enum Flaw implements Fault {
        WRONG_FORM,
        WRONG_LENGTH,
        /** The check digits of the IBAN do not match: a character is mistyped. */
        WRONG_KEY,
        /** No country with IBANs has these first two letters. */
        UNKNOWN_COUNTRY,
        /** The key of the French RIB inside it does not match. */
        WRONG_RIB_KEY
    }
}
