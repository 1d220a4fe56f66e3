package fr.complet.territory;

import java.util.Optional;

/** What the digits that somebody has typed are to a commune, the best first. */
enum CodeLikeness {
    INSEE_CODE,
    POSTAL_CODE,
    BEGINNING;

    private static final int LENGTH_WITHOUT_ZERO = 4;

    /** Empty when they are nothing to it. Four digits may have lost their first zero. */
    static Optional<CodeLikeness> of(String typed, Commune commune) {
        String whole = typed.length() == LENGTH_WITHOUT_ZERO ? "0" + typed : typed;
        if (whole.equals(commune.code())) {
            return Optional.of(INSEE_CODE);
        }
        if (commune.postalCodes().contains(whole)) {
            return Optional.of(POSTAL_CODE);
        }
        return isBegun(typed, commune) ? Optional.of(BEGINNING) : Optional.empty();
    }

    private static boolean isBegun(String typed, Commune commune) {
        if (commune.code().startsWith(typed)) {
            return true;
        }
        for (String postalCode : commune.postalCodes()) {
            if (postalCode.startsWith(typed)) {
                return true;
            }
        }
        return false;
    }
}
