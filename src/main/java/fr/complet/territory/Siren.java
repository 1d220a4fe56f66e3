package fr.complet.territory;

import java.util.Optional;

/** The nine digits that identify a registered body. */
public record Siren(String digits) {

    static final int LENGTH = 9;

    /** The number written in this text, blanks, dots and hyphens left out; empty when it has a fault. */
    public static Optional<Siren> of(String text) {
        return faultOf(text).isPresent() ? Optional.empty() : Optional.of(new Siren(Digits.ungrouped(text)));
    }

    public static Optional<IdentifierFault> faultOf(String text) {
        String digits = Digits.ungrouped(text);
        if (!Digits.areAll(digits)) {
            return Optional.of(IdentifierFault.form(digits, LENGTH));
        }
        if (digits.length() != LENGTH) {
            return Optional.of(IdentifierFault.length(digits, LENGTH));
        }
        return Digits.passLuhn(digits)
                ? Optional.empty()
                : Optional.of(IdentifierFault.of(IdentifierFault.Kind.WRONG_KEY, digits));
    }
}
