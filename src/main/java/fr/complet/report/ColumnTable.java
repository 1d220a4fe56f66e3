package fr.complet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints rows in columns: the first to the left, the others to the right. Where there is no room, words go on below;
 * an amount is never cut, since what is left of it would be another.
 */
final class ColumnTable {

    private static final String GAP = "  ";
    private static final int SHORTEST_LABEL = 14;

    private final int[] widths;

    private ColumnTable(int[] widths) {
        this.widths = widths;
    }

    static List<String> of(List<List<String>> rows, int width) {
        List<Integer> columns = IntStream.range(0, rows.get(0).size()).boxed().toList();
        int[] whole = columns.stream()
                .mapToInt(column -> rows.stream()
                        .mapToInt(row -> Layout.width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        var table = new ColumnTable(whole);
        if (table.width() > width) {
            table.narrow(rows, width);
        }
        return rows.stream().flatMap(row -> table.lines(row).stream()).toList();
    }

    private int width() {
        return IntStream.of(widths).sum() + (widths.length - 1) * GAP.length();
    }

    /** Each column as wide as its longest word, and the rest for the labels. */
    private void narrow(List<List<String>> rows, int width) {
        for (int i = 1; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .flatMap(row -> List.of(row.get(column).split(" ")).stream())
                    .mapToInt(Layout::width)
                    .max()
                    .orElse(0);
        }
        int room = width - (width() - widths[0]);
        widths[0] = Math.min(widths[0], Math.max(SHORTEST_LABEL, room));
    }

    private List<String> lines(List<String> row) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i).isEmpty() ? List.<String>of() : Layout.wrap(row.get(i), widths[i]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            var line = new StringBuilder(Layout.left(at(cells.get(0), i), widths[0]));
            for (int column = 1; column < widths.length; column++) {
                line.append(GAP).append(Layout.right(at(cells.get(column), i), widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
