package fr.complet.territory;

import java.util.Optional;

/** The fourteen digits that identify an establishment of a registered body. */
public record Siret(String digits) {

    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    /** The number written in this text, blanks, dots and hyphens left out; empty when it has a fault. */
    public static Optional<Siret> of(String text) {
        return faultOf(text).isPresent() ? Optional.empty() : Optional.of(new Siret(Digits.ungrouped(text)));
    }

    public static Optional<IdentifierFault> faultOf(String text) {
        String digits = Digits.ungrouped(text);
        if (!Digits.areAll(digits)) {
            return Optional.of(IdentifierFault.form(digits, LENGTH));
        }
        if (digits.length() != LENGTH) {
            return Optional.of(IdentifierFault.length(digits, LENGTH));
        }
        return Digits.passLuhn(digits) || isPostOffice(digits)
                ? Optional.empty()
                : Optional.of(IdentifierFault.of(IdentifierFault.Kind.WRONG_KEY, digits));
    }

    /** The body to which the establishment belongs. */
    public Siren siren() {
        return new Siren(digits.substring(0, Siren.LENGTH));
    }

    /** La Poste has more establishments than keys by Luhn: the sum of their digits is a multiple of five instead. */
    private static boolean isPostOffice(String digits) {
        return digits.startsWith(LA_POSTE) && Digits.sum(digits) % 5 == 0;
    }
}
