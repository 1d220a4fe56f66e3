package fr.complet.report;

/**
 * How a text report is to be printed.
 *
 * @param width the columns of the terminal; never taken for less than 60
 * @param everything what is met, not applicable or waived is listed too ({@code --only all})
 * @param quiet the verdict line alone
 * @param named each dossier begins with its path, because several were given
 * @param strokes what bars and frames are made of
 */
public record TextOptions(int width, Style style, boolean everything, boolean quiet, boolean named, Strokes strokes) {

    private static final int NARROWEST = 60;

    public TextOptions {
        width = Math.max(NARROWEST, width);
    }

    /** The same on a terminal of another width. */
    public TextOptions within(int columns) {
        return new TextOptions(columns, style, everything, quiet, named, strokes);
    }

    /** With bars and frames made of blocks. */
    public TextOptions(int width, Style style, boolean everything, boolean quiet, boolean named) {
        this(width, style, everything, quiet, named, Strokes.BLOCKS);
    }
}
