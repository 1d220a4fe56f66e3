package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/** Prints rows in columns: the first to the left, the others to the right. */
final class ColumnTable {

    private static final String GAP = "  ";

    private ColumnTable() {}

    static List<String> of(List<List<String>> rows, int width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Layout.width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            var line = new StringBuilder(Layout.left(row.get(0), widths[0]));
            for (int i = 1; i < widths.length; i++) {
                line.append(GAP).append(Layout.right(row.get(i), widths[i]));
            }
            lines.add(Layout.cut(line.toString().stripTrailing(), width));
        }
        return lines;
    }
}
