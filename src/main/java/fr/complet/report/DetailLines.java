package fr.complet.report;

import fr.complet.language.Messages;
import java.util.EnumMap;
import java.util.Map;

/** The lines of the details, as they come: what follows a label begins in one column, whatever the label. */
final class DetailLines {

    static final String INDENT = "  ";
    private static final int GAP = 2;
    private static final int MOST_ROWS = 12;

    private final Map<DetailLabel, String> labels;
    private final int width;
    private final int column;
    private final Page page;

    DetailLines(Messages messages, int width, Page page) {
        this.labels = labels(messages);
        this.width = width;
        this.column = Layout.width(labels.values().iterator().next());
        this.page = page;
    }

    /** A text under its label; nothing for no text. */
    void labelled(DetailLabel label, String text) {
        if (text.isEmpty()) {
            return;
        }
        String margin = labels.getOrDefault(label, "");
        String harmless = Inert.of(text);
        if (Layout.isOneLine(harmless, width - column)) {
            page.put(margin).put(harmless).end();
            return;
        }
        for (String row : Layout.wrap(harmless, width - column, MOST_ROWS)) {
            page.put(margin).put(row).end();
            margin = Layout.spaces(column);
        }
    }

    /** A text where those of the labels stand, on one line however long. */
    void unbroken(String text) {
        page.spaces(column).put(text).end();
    }

    void indented(String indent, String text) {
        if (Layout.isOneLine(text, width - indent.length())) {
            page.put(indent).put(text).end();
            return;
        }
        for (String row : Layout.wrap(text, width - indent.length(), MOST_ROWS)) {
            page.put(indent).put(row).end();
        }
    }

    /** Each with what stands around it, all of one width. */
    private static Map<DetailLabel, String> labels(Messages messages) {
        int widest = 0;
        for (DetailLabel label : DetailLabel.values()) {
            widest = Math.max(widest, Layout.width(messages.say(label.key())));
        }
        var labels = new EnumMap<DetailLabel, String>(DetailLabel.class);
        for (DetailLabel label : DetailLabel.values()) {
            labels.put(label, INDENT + INDENT + Layout.left(messages.say(label.key()), widest + GAP));
        }
        return labels;
    }
}
