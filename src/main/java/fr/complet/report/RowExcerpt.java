package fr.complet.report;

import fr.complet.dossier.SourceRow;
import fr.complet.dossier.SourceRow.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The row of a sheet where a finding stands, below the headings of its columns, with its cell underlined. */
final class RowExcerpt {

    private static final String EDGE = " │ ";
    private static final String ELLIPSIS = "…";
    private static final int WIDEST = 32;
    private static final int NARROWEST = 3;

    private final SourceRow row;
    private final TextOptions options;
    private final int indent;
    private final String number;
    private final List<Integer> widths = new ArrayList<>();

    private RowExcerpt(SourceRow row, TextOptions options, int indent) {
        this.row = row;
        this.options = options;
        this.indent = indent;
        this.number = Integer.toString(row.number());
        for (SourceCell cell : row.cells()) {
            int wanted = Math.max(Layout.width(told(cell.heading())), Layout.width(told(cell.text())));
            widths.add(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
        }
    }

    static List<String> of(SourceRow row, TextOptions options, int indent) {
        return new RowExcerpt(row, options, indent).lines();
    }

    private List<String> lines() {
        List<Integer> shown = shown();
        var lines = new ArrayList<String>();
        if (shown.stream().anyMatch(i -> !row.cells().get(i).heading().isEmpty())) {
            lines.add(line("", shown, i -> row.cells().get(i).heading(), true));
        }
        lines.add(line(number, shown, i -> row.cells().get(i).text(), false));
        lines.add(carets(shown));
        return lines;
    }

    /** The cells for which there is room: the one pointed at, the first one, which names the row, and those around it. */
    private List<Integer> shown() {
        int room = options.width() - indent - number.length() - 2 * ELLIPSIS.length();
        var shown = new ArrayList<Integer>(List.of(row.pointed()));
        room -= needed(row.pointed());
        List<Integer> wanted = new ArrayList<>(List.of(0));
        for (int i = 1; i < row.cells().size(); i++) {
            wanted.add(row.pointed() - i);
            wanted.add(row.pointed() + i);
        }
        for (int index : wanted) {
            boolean exists = index >= 0 && index < row.cells().size() && !shown.contains(index);
            if (exists && needed(index) <= room) {
                shown.add(index);
                room -= needed(index);
            }
        }
        shown.sort(Integer::compare);
        return shown;
    }

    private int needed(int index) {
        return EDGE.length() + widths.get(index);
    }

    private String line(String gutter, List<Integer> shown, IntFunction<String> text, boolean faint) {
        var line = new StringBuilder();
        int last = -1;
        for (int index : shown) {
            line.append(index > last + 1 ? " " + ELLIPSIS : "").append(EDGE);
            line.append(Layout.left(told(text.apply(index)), widths.get(index)));
            last = index;
        }
        String body = line.toString().stripTrailing();
        String start = Layout.spaces(indent + number.length() - gutter.length()) + gutter;
        return faint ? options.style().faint(start + body) : options.style().faint(start) + body;
    }

    private String carets(List<Integer> shown) {
        int column = 0;
        int last = -1;
        for (int index : shown) {
            column += (index > last + 1 ? 1 + ELLIPSIS.length() : 0) + EDGE.length();
            if (index == row.pointed()) {
                break;
            }
            column += widths.get(index);
            last = index;
        }
        int length = Math.max(
                1,
                Math.min(
                        widths.get(row.pointed()),
                        Layout.width(told(row.cells().get(row.pointed()).text()))));
        String edge = Layout.spaces(indent + number.length()) + EDGE;
        return options.style().faint(edge)
                + Layout.spaces(column - EDGE.length())
                + options.style().bad("^".repeat(length));
    }

    private static String told(String text) {
        return Inert.of(text.strip().replaceAll("\\s*[\r\n]+\\s*", " "));
    }
}
