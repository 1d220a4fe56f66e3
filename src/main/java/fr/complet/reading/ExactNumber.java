package fr.complet.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The number of a numeric cell, freed from the traces of binary fractions: 9 decimals at most. */
final class ExactNumber {
    static final int DECIMALS = 9;

    /** A cell holds a double: no number of it, printed plainly, is longer. */
    private static final int LONGEST = 1100;

    private ExactNumber() {}

    static Optional<BigDecimal> of(Scalar scalar) {
        String text = Blanks.trim(scalar.text());
        if (!isPlain(text)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A sign, digits, and a point between digits, so that no exponent can make it explode. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > start && i + 1 < text.length()) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && text.length() <= LONGEST && points <= 1;
    }
}
