package fr.complet.report;

import fr.complet.money.Money;
import java.math.BigInteger;

/** The signs that bars and frames are made of; whatever they are, words and figures stand beside them. */
public enum Strokes {
    BLOCKS,
    /** For terminals that have no others. */
    ASCII;

    private static final int EIGHTH = 8;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String DRAWN = "█▉▊▋▌▍▎▏─│├└·…−–→";
    private static final String TYPED = "#####   -||`-.-->";

    /** A bar as long as a part is of a whole that takes so many columns, to the eighth of a column. */
    static String bar(Money part, Money whole, int columns) {
        if (!whole.isPositive() || !part.isPositive()) {
            return "";
        }
        int eighths = BigInteger.valueOf(part.cents())
                .multiply(BigInteger.valueOf(2L * EIGHTH * columns))
                .add(BigInteger.valueOf(whole.cents()))
                .divide(BigInteger.valueOf(whole.cents()).multiply(BigInteger.TWO))
                .intValueExact();
        String rest = eighths % EIGHTH == 0 ? "" : EIGHTHS.substring(eighths % EIGHTH, eighths % EIGHTH + 1);
        return "█".repeat(eighths / EIGHTH) + rest;
    }

    /** A text with these signs for those of blocks. */
    public String drawn(String text) {
        if (this == BLOCKS) {
            return text;
        }
        var typed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int sign = DRAWN.indexOf(text.charAt(i));
            typed.append(sign < 0 ? text.charAt(i) : TYPED.charAt(sign));
        }
        return typed.toString();
    }
}
