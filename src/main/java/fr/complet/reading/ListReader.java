package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;

/** Several answers in one text, separated by commas, semicolons or line breaks. */
final class ListReader {
    private ListReader() {}

    /** The items that are not blank, in their order. */
    static List<Scalar> items(Scalar scalar) {
        if (scalar.nature() != Scalar.Nature.TEXT) {
            return scalar.isBlank() ? List.of() : List.of(scalar);
        }
        String text = scalar.text();
        var items = new ArrayList<Scalar>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                Scalar item = scalar.part(Blanks.trim(text.substring(start, i)));
                if (!item.isBlank()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ',', ';', '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
