package fr.complet.reading;

import java.util.Locale;

/** What a number format makes of a number, as far as its meaning goes. */
enum CellFormat {
    NUMBER,
    PERCENTAGE,
    DATE;

    /** The formats that Excel knows by number alone, in every language. */
    static CellFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENTAGE;
        }
        boolean date = (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 31)
                || (id >= 34 && id <= 36)
                || (id >= 50 && id <= 54)
                || id == 57
                || id == 58;
        return date ? DATE : NUMBER;
    }

    /** A format as written in a file, which is in English whatever the author's language; a time of day is a number. */
    static CellFormat of(String code) {
        String letters = unquoted(firstSection(code)).toLowerCase(Locale.ROOT);
        if (letters.contains("%")) {
            return PERCENTAGE;
        }
        if (letters.contains("general") || letters.contains("standard")) {
            return NUMBER;
        }
        boolean time = letters.contains("h") || letters.contains("s");
        boolean date = letters.contains("y") || letters.contains("d") || (letters.contains("m") && !time);
        return date ? DATE : NUMBER;
    }

    /** The part for positive numbers. */
    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    /** Without quoted texts, escaped characters, and what stands in brackets: colours, currencies, languages. */
    private static String unquoted(String code) {
        var kept = new StringBuilder(code.length());
        char closing = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '[' ? ']' : '"';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
