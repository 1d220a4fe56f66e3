package fr.complet.report;

import java.util.List;

/** The text of a report while it is laid out, line by line; a line can be put together from its parts. */
final class Page {

    private static final int ROOM = 32_768;

    private final StringBuilder text = new StringBuilder(ROOM);

    void line(String line) {
        text.append(line).append('\n');
    }

    void lines(List<String> lines) {
        for (String line : lines) {
            line(line);
        }
    }

    /** Goes on with a line, which {@link #end} ends. */
    Page put(String part) {
        text.append(part);
        return this;
    }

    Page put(int number) {
        text.append(number);
        return this;
    }

    Page spaces(int columns) {
        return put(Layout.spaces(columns));
    }

    void end() {
        text.append('\n');
    }

    String text() {
        return text.toString();
    }
}
