package fr.complet.dossier;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a dossier was read from, so that a line of its text, or a row of its workbook, can be shown. */
public final class SourceText {

    private final String file;
    private final String text;
    private final Function<Place, Optional<SourceRow>> rows;
    private int[] lineStarts = {};

    public SourceText(String file, String text) {
        this(file, text, place -> Optional.empty());
    }

    private SourceText(String file, String text, Function<Place, Optional<SourceRow>> rows) {
        this.file = file;
        this.text = text;
        this.rows = rows;
    }

    /** A workbook, which has no text, but the row that a place stands in. */
    public static SourceText ofWorkbook(String file, Function<Place, Optional<SourceRow>> rows) {
        return new SourceText(file, "", rows);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The row of the workbook that a place points into. */
    public Optional<SourceRow> row(Place place) {
        return rows.apply(place);
    }

    /** The line of that number, counted from 1, without its end. */
    public Optional<String> line(int number) {
        int[] starts = lineStarts();
        if (number < 1 || number >= starts.length) {
            return Optional.empty();
        }
        int end = starts[number];
        while (end > starts[number - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return Optional.of(text.substring(starts[number - 1], end));
    }

    /** The character at a line and column, both counted from 1; 0 when there is none. */
    public char characterAt(int line, int column) {
        int[] starts = lineStarts();
        if (line < 1 || line >= starts.length || column < 1) {
            return 0;
        }
        int index = starts[line - 1] + column - 1;
        return index < starts[line] ? text.charAt(index) : 0;
    }

    /** Where each line starts, and last where the text ends; found once, since a large file has many faults. */
    private int[] lineStarts() {
        if (lineStarts.length > 0) {
            return lineStarts;
        }
        lineStarts = text.indexOf('\r') < 0 ? plainLineStarts() : anyLineStarts();
        return lineStarts;
    }

    private int[] plainLineStarts() {
        int[] starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = withRoom(starts, lines);
            starts[lines++] = end + 1;
        }
        return closed(starts, lines);
    }

    private int[] anyLineStarts() {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                starts = withRoom(starts, lines);
                starts[lines++] = i + 1;
            }
        }
        return closed(starts, lines);
    }

    private static int[] withRoom(int[] starts, int lines) {
        return lines < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
    }

    private int[] closed(int[] starts, int lines) {
        int[] closed = Arrays.copyOf(starts, lines + 1);
        closed[lines] = text.length();
        return closed;
    }

    private boolean endsLine(int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
