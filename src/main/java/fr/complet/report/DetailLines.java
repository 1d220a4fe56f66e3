package fr.complet.report;

import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The lines of the details, as they come: what follows a label begins in one column, whatever the label. */
final class DetailLines {

    static final String INDENT = "  ";
    static final String EXPECTED = "detail.expected";
    static final String ACTUAL = "detail.actual";
    static final String REMEDY = "detail.remedy";
    static final String SOURCE = "detail.source";
    static final String DECLARED = "detail.declared";
    static final String RECOMPUTED = "detail.recomputed";
    static final String DERIVATION = "detail.derivation";

    private static final List<String> LABELS =
            List.of(EXPECTED, ACTUAL, REMEDY, SOURCE, DECLARED, RECOMPUTED, DERIVATION);
    private static final int MOST_ROWS = 12;

    private final Messages messages;
    private final int width;
    private final int column;
    private final List<String> lines = new ArrayList<>();

    DetailLines(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
        this.column = column(messages);
    }

    List<String> all() {
        return lines;
    }

    void add(String line) {
        lines.add(line);
    }

    void addAll(List<String> more) {
        lines.addAll(more);
    }

    /** A text under its label; nothing for no text. */
    void labelled(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        String label = messages.say(key);
        List<String> rows = Layout.wrap(Inert.of(text), width - column, MOST_ROWS);
        String margin = Layout.spaces(column);
        lines.add(Layout.left(INDENT + INDENT + label, column) + rows.get(0));
        for (String row : rows.subList(1, rows.size())) {
            lines.add(margin + row);
        }
    }

    /** A text where those of the labels stand, on one line however long. */
    void unbroken(String text) {
        lines.add(Layout.spaces(column) + text);
    }

    void indented(String indent, String text) {
        for (String row : Layout.wrap(text, width - indent.length(), MOST_ROWS)) {
            lines.add(indent + row);
        }
    }

    private static int column(Messages messages) {
        int widest = 0;
        for (String key : LABELS) {
            widest = Math.max(widest, Layout.width(messages.say(key)));
        }
        return INDENT.length() * 2 + widest + 2;
    }
}
