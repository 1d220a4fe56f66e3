package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints rows in columns: the first to the left, the others to the right. Where there is no room, words go on below;
 * an amount is never cut, since what is left of it would be another.
 */
final class ColumnTable {

    private static final int SHORTEST_LABEL = 14;

    private ColumnTable() {}

    static List<String> of(List<List<String>> rows, int width) {
        List<Integer> whole = Columns.widths(rows);
        List<Integer> widths = Columns.total(whole) > width ? narrowed(rows, whole, width) : whole;
        return new Columns(widths, column -> column > 0).lines(rows);
    }

    /** Each column as wide as its longest word, and the rest for the labels. */
    private static List<Integer> narrowed(List<List<String>> rows, List<Integer> whole, int width) {
        List<Integer> widths = new ArrayList<>(whole);
        for (int column = 1; column < widths.size(); column++) {
            widths.set(column, Columns.narrowest(rows, column));
        }
        int room = width - (Columns.total(widths) - widths.get(0));
        widths.set(0, Math.min(widths.get(0), Math.max(SHORTEST_LABEL, room)));
        return widths;
    }
}
