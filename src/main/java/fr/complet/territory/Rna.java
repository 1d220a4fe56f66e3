package fr.complet.territory;

import java.util.Locale;
import java.util.Optional;

/** The number of an association in the national register: W and nine digits. */
public record Rna(String code) {

    private static final int LENGTH = 10;

    /** The number written in this text, blanks, dots and hyphens left out; empty when it has a fault. */
    public static Optional<Rna> of(String text) {
        return faultOf(text).isPresent() ? Optional.empty() : Optional.of(new Rna(code(text)));
    }

    public static Optional<IdentifierFault> faultOf(String text) {
        String code = code(text);
        if (!code.startsWith("W") || !Digits.areAll(code.substring(1))) {
            return Optional.of(IdentifierFault.form(code, LENGTH));
        }
        return code.length() == LENGTH ? Optional.empty() : Optional.of(IdentifierFault.length(code, LENGTH));
    }

    private static String code(String text) {
        return Digits.ungrouped(text).toUpperCase(Locale.ROOT);
    }
}
