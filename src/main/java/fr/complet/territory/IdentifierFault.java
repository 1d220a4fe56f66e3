package fr.complet.territory;

/** What is wrong with an identifier; {@code length} is what it counts, {@code expected} what it should, 0 if unknown. */
public record IdentifierFault(Kind kind, int length, int expected) {

    /** The ways in which an identifier is wrong. */
    public enum Kind {
        /** A character that this identifier never has, or one in the wrong place. */
        WRONG_FORM,
        /** Too few or too many characters. */
        WRONG_LENGTH,
        /** The check digits do not match the others: a digit is mistyped. */
        WRONG_KEY,
        /** No country with IBANs has these two first letters. */
        UNKNOWN_COUNTRY,
        /** The check digits of the IBAN are right, those of the French RIB inside it are not. */
        WRONG_RIB_KEY
    }

    static IdentifierFault form(String code, int expected) {
        return new IdentifierFault(Kind.WRONG_FORM, code.length(), expected);
    }

    static IdentifierFault length(String code, int expected) {
        return new IdentifierFault(Kind.WRONG_LENGTH, code.length(), expected);
    }

    static IdentifierFault of(Kind kind, String code) {
        return new IdentifierFault(kind, code.length(), code.length());
    }
}
