package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;

/** How much of one workbook may still be kept in memory: a file of a few kilobytes can claim to hold millions of cells. */
final class Allowance {
    /** A hundred times more than the largest dossier needs. */
    private static final int MOST_CELLS = 200_000;

    private static final int MOST_CHARACTERS = 16_000_000;

    private int cells;
    private long characters;

    void cell() throws Refused {
        if (++cells > MOST_CELLS) {
            throw new Refused(Cause.TOO_MANY_CELLS);
        }
    }

    void text(int length) throws Refused {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new Refused(Cause.TOO_MANY_CELLS);
        }
    }
}
