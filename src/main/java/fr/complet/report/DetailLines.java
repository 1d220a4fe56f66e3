package fr.complet.report;

import fr.complet.language.Messages;
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
    private final Page page;

    DetailLines(Messages messages, int width, Page page) {
        this.messages = messages;
        this.width = width;
        this.column = column(messages);
        this.page = page;
    }

    /** A text under its label; nothing for no text. */
    void labelled(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        String label = messages.say(key);
        page.put(INDENT).put(INDENT).put(label);
        int margin = column - 2 * INDENT.length() - Layout.width(label);
        for (String row : Layout.wrap(Inert.of(text), width - column, MOST_ROWS)) {
            page.spaces(margin).put(row).end();
            margin = column;
        }
    }

    /** A text where those of the labels stand, on one line however long. */
    void unbroken(String text) {
        page.spaces(column).put(text).end();
    }

    void indented(String indent, String text) {
        for (String row : Layout.wrap(text, width - indent.length(), MOST_ROWS)) {
            page.put(indent).put(row).end();
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
