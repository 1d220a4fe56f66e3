package fr.complet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Cells beside each other, two blanks apart; what has no room in the width of its column goes on below. */
final class Columns {

    static final int GAP = 2;

    private final List<Integer> widths;
    private final IntPredicate isFlushRight;

    Columns(List<Integer> widths, IntPredicate isFlushRight) {
        this.widths = List.copyOf(widths);
        this.isFlushRight = isFlushRight;
    }

    /** How wide each column must be for every cell to stand on one line. */
    static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> widest(rows, row -> Layout.width(row.get(column))))
                .toList();
    }

    /** The width below which a word of a column would be broken. */
    static int narrowest(List<List<String>> rows, int column) {
        return widest(rows, row -> Layout.narrowest(row.get(column)));
    }

    /** What columns of these widths take, gaps included. */
    static int total(List<Integer> widths) {
        return widths.stream().mapToInt(width -> width).sum() + GAP * (widths.size() - 1);
    }

    private static int widest(List<List<String>> rows, ToIntFunction<List<String>> width) {
        return rows.stream().mapToInt(width).max().orElse(0);
    }

    /** The lines of all rows, from the first. */
    List<String> lines(List<List<String>> rows) {
        return rows.stream().flatMap(row -> row(row).stream()).toList();
    }

    /** The lines of one row, as many as its longest cell needs. */
    List<String> row(List<String> row) {
        List<List<String>> cells = IntStream.range(0, widths.size())
                .mapToObj(column -> Layout.wrap(row.get(column), widths.get(column)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line)).toList();
    }

    private String line(List<List<String>> cells, int line) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<String> cell = cells.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            int width = widths.get(column);
            parts.add(isFlushRight.test(column) ? Layout.right(part, width) : Layout.left(part, width));
        }
        return String.join(Layout.spaces(GAP), parts).stripTrailing();
    }
}
