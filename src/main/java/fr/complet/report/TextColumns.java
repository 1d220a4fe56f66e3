package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under each other, as many in each row. */
final class TextColumns {

    private static final int GAP = 2;

    private final List<List<String>> rows;
    private final int[] widths;

    private TextColumns(List<List<String>> rows) {
        this.rows = rows;
        this.widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Layout.width(row.get(i)));
            }
        }
    }

    /** On lines of that width; the last column flush right, the widest one cut where there is no room. */
    static List<String> of(List<List<String>> rows, int width) {
        List<List<String>> inert =
                rows.stream().map(row -> row.stream().map(Inert::of).toList()).toList();
        var columns = new TextColumns(inert);
        columns.narrow(width);
        return columns.lines();
    }

    private void narrow(int width) {
        int taken = 0;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            taken += widths[i] == 0 ? 0 : widths[i] + GAP;
            widest = i < widths.length - 1 && widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] = Math.max(GAP, widths[widest] - Math.max(0, taken - width));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > 0) {
                    String cell = Layout.cut(row.get(i), widths[i]);
                    String rest = Layout.spaces(widths[i] - Layout.width(cell));
                    boolean isLast = i == widths.length - 1;
                    line.append(Layout.spaces(GAP)).append(isLast ? rest + cell : cell + rest);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
