package fr.complet.report;

/** Writes lines of text into a drawing, cut to the room that they have; a whole text stays in its title. */
final class DrawnLine {

    /** From one row of a drawing to the next. */
    static final int PITCH = 46;

    /** The width of a column in hundredths of the size of the font: that of the widest usual fonts. */
    private static final int COLUMN = 61;

    private static final int BOLD_COLUMN = 68;

    private final Markup svg;
    private final Words words;
    private int left;
    private int baseline;
    private int size;
    private boolean bold;
    private boolean toTheLeft;

    DrawnLine(Markup svg, Words words) {
        this.svg = svg;
        this.words = words;
    }

    Markup svg() {
        return svg;
    }

    Words words() {
        return words;
    }

    DrawnLine at(int x, int y) {
        left = x;
        baseline = y;
        toTheLeft = false;
        return this;
    }

    /** Ends there instead of beginning there. */
    DrawnLine endingAt(int x, int y) {
        at(x, y);
        toTheLeft = true;
        return this;
    }

    DrawnLine plain(int points) {
        size = points;
        bold = false;
        return this;
    }

    DrawnLine bold(int points) {
        size = points;
        bold = true;
        return this;
    }

    /** As much of a text as fits on one line. */
    void write(String text, int room) {
        svg.leaf(
                "text",
                Layout.cut(text, columns(room)),
                "x",
                Integer.toString(left),
                "y",
                Integer.toString(baseline),
                "font-size",
                Integer.toString(size),
                "font-weight",
                bold ? "bold" : "",
                "text-anchor",
                toTheLeft ? "end" : "");
        svg.raw("\n");
    }

    /** How much room a text takes. */
    int width(String text) {
        return Layout.width(text) * column() / 100 + 1;
    }

    /** How many columns of a text fit. */
    int columns(int room) {
        return room * 100 / column();
    }

    private int column() {
        return size * (bold ? BOLD_COLUMN : COLUMN);
    }
}
