package fr.complet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that take one line each: the last column is flush right, and where there is no room the widest one is cut. */
final class TextColumns {

    private static final String INDENT = Layout.spaces(Columns.GAP);

    private TextColumns() {}

    static List<String> of(List<List<String>> rows, int width) {
        List<List<String>> inert =
                rows.stream().map(row -> row.stream().map(Inert::of).toList()).toList();
        List<Integer> whole = Columns.widths(inert);
        List<Integer> shown = IntStream.range(0, whole.size())
                .filter(column -> whole.get(column) > 0)
                .boxed()
                .toList();
        List<Integer> widths = narrowed(whole, shown, width - INDENT.length());
        var columns = new Columns(widths, at -> shown.get(at) == whole.size() - 1);
        return inert.stream()
                .map(row -> shown.stream().map(row::get).toList())
                .flatMap(row -> columns.row(cut(row, widths)).stream())
                .map(line -> (INDENT + line).stripTrailing())
                .toList();
    }

    /** The widths of the columns shown. The last column of all, with what the others lead to, keeps its own. */
    private static List<Integer> narrowed(List<Integer> whole, List<Integer> shown, int width) {
        List<Integer> widths = new ArrayList<>(shown.stream().map(whole::get).toList());
        int excess = Columns.total(widths) - width;
        if (excess > 0) {
            int widest = IntStream.range(0, widths.size())
                    .filter(at -> shown.get(at) < whole.size() - 1)
                    .reduce(0, (a, b) -> widths.get(b) > widths.get(a) ? b : a);
            widths.set(widest, Math.max(Columns.GAP, widths.get(widest) - excess));
        }
        return widths;
    }

    private static List<String> cut(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Layout.cut(row.get(column), widths.get(column)))
                .toList();
    }
}
