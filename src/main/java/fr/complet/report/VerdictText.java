package fr.complet.report;

import java.util.List;

/** Prints a verdict, in the colour of its urgency. */
final class VerdictText {

    private VerdictText() {}

    static List<String> of(VerdictLine line, TextOptions options) {
        return Layout.wrap(line.toString(), options.width()).stream()
                .map(row -> painted(row, line, options.style()))
                .toList();
    }

    static String painted(String row, VerdictLine line, Style style) {
        return switch (line.verdict()) {
            case COMPLETE -> style.good(row);
            case INCOMPLETE, INCORRECT -> style.open(row);
            case INELIGIBLE -> style.bad(row);
        };
    }
}
