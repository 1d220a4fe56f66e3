package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/** Prints settings, each with its value and who settled it, in columns as wide as they must be. */
public final class SettingsTable {

    private static final int GAP = 2;

    private final List<Row> rows = new ArrayList<>();
    private final Style style;

    public SettingsTable(Style style) {
        this.style = style;
    }

    /** One more setting. */
    public void add(String name, String value, String origin) {
        rows.add(new Row(Inert.of(name), Inert.of(value), Inert.of(origin)));
    }

    /** The heading of the settings that follow. */
    public void head(String heading) {
        rows.add(new Row(heading, "", ""));
    }

    @Override
    public String toString() {
        int names = widest(rows.stream().map(Row::name).toList());
        int values = widest(rows.stream().map(Row::value).toList());
        var text = new StringBuilder();
        for (Row row : rows) {
            String line = row.origin.isEmpty()
                    ? style.strong(row.name)
                    : Layout.left(row.name, names) + Layout.left(row.value, values) + style.faint(row.origin);
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static int widest(List<String> texts) {
        return GAP + texts.stream().mapToInt(Layout::width).max().orElse(0);
    }

    private record Row(String name, String value, String origin) {}
}
