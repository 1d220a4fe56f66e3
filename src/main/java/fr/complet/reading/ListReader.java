package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Several answers in one text, separated by commas, semicolons or line breaks; what stands between quotation marks is
 * one, as in a CSV file.
 */
final class ListReader {
    private static final char QUOTE = '"';

    private final Scalar scalar;
    private final String text;
    private final List<Scalar> items = new ArrayList<>();

    private ListReader(Scalar scalar) {
        this.scalar = scalar;
        this.text = scalar.text();
    }

    /** The items that are not blank, in their order. */
    static List<Scalar> items(Scalar scalar) {
        if (scalar.nature() != Scalar.Nature.TEXT) {
            return scalar.isBlank() ? List.of() : List.of(scalar);
        }
        return new ListReader(scalar).split();
    }

    static boolean isSeparator(char c) {
        return switch (c) {
            case ',', ';', '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private List<Scalar> split() {
        int start = 0;
        while (start <= text.length()) {
            int quoted = quotedEnd(start);
            int end = quoted < 0 ? separator(start) : quoted;
            String item = Blanks.trim(text.substring(start, end));
            add(quoted < 0 ? item : unquoted(item));
            start = end + 1;
        }
        return items;
    }

    private void add(String item) {
        Scalar part = scalar.part(item);
        if (!part.isBlank()) {
            items.add(part);
        }
    }

    private int separator(int from) {
        int end = from;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The separator, or the end, behind an item between quotation marks; -1 when the item is none. */
    private int quotedEnd(int start) {
        int i = start;
        while (i < text.length() && Blanks.is(text.charAt(i)) && !isSeparator(text.charAt(i))) {
            i++;
        }
        if (i == text.length() || text.charAt(i) != QUOTE) {
            return -1;
        }
        int close = text.indexOf(QUOTE, i + 1);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == QUOTE) {
            close = text.indexOf(QUOTE, close + 2);
        }
        int end = close < 0 ? -1 : separator(close + 1);
        return end >= 0 && Blanks.trim(text.substring(close + 1, end)).isEmpty() ? end : -1;
    }

    private static String unquoted(String item) {
        return item.substring(1, item.length() - 1).replace("\"\"", "\"");
    }
}
