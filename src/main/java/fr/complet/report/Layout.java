package fr.complet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How text fills the columns of a terminal. */
final class Layout {

    private static final String ELLIPSIS = "…";
    private static final Pattern BREAK = Pattern.compile(" +|(?<=\\p{Ll}-)(?=\\p{Lu})");

    private Layout() {}

    /** The columns that a text takes; it holds no control characters. */
    static int width(String text) {
        return width(text, 0, text.length());
    }

    /** The columns that a part of a text takes. */
    static int width(String text, int start, int end) {
        int i = plain(text, start, end);
        int columns = i - start;
        while (i < end) {
            int whole = text.codePointAt(i);
            columns += width(whole);
            i += Character.charCount(whole);
        }
        return columns;
    }

    /** Where characters that take one column each end; no more than so many are looked at. */
    private static int plain(String text, int start, int end) {
        int i = start;
        while (i < end && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int width(int c) {
        if (isPlain(c)) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Latin letters, and the punctuation, arrows and frames that reports are made of: one column, seen at once. */
    private static boolean isPlain(int c) {
        return c < 0x300 || isSign(c);
    }

    private static boolean isSign(int c) {
        return (c >= 0x2000 && c < 0x20D0) || (c >= 0x2100 && c < 0x2C00);
    }

    /** Hangul, kana, ideographs, full-width forms and emoji take two columns. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** At most so many columns of a text; an ellipsis shows that some is left out. */
    static String cut(String text, int columns) {
        if (fitting(text, columns) == text.length()) {
            return text;
        }
        return columns <= 0 ? "" : text.substring(0, fitting(text, columns - 1)) + ELLIPSIS;
    }

    /** How many characters of a text fit in so many columns. */
    private static int fitting(String text, int columns) {
        // No character takes more than two columns: what is short enough need not be counted.
        if (2L * text.length() <= columns) {
            return text.length();
        }
        int i = plain(text, 0, Math.min(text.length(), Math.max(0, columns)));
        int used = i;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > columns) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    static String left(String text, int columns) {
        String shown = cut(text, columns);
        return shown + spaces(columns - width(shown));
    }

    static String right(String text, int columns) {
        String shown = cut(text, columns);
        return spaces(columns - width(shown)) + shown;
    }

    static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** Whether a text is seen at once to stand on one line as it is: it begins and ends with no blank. */
    static boolean isOneLine(String text, int columns) {
        int length = text.length();
        return length > 0
                && length <= columns
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(length - 1))
                && plain(text, 0, length) == length;
    }

    /** A text on as many lines as it needs, broken at plain spaces, or after the hyphens of a name, where it can be. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        for (int fits = fitting(rest, columns); fits < rest.length(); fits = fitting(rest, columns)) {
            int end = lineEnd(rest, Math.max(1, fits));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** The columns below which a word, or a part of a name, would be broken. */
    static int narrowest(String text) {
        return Stream.of(BREAK.split(text.strip()))
                .mapToInt(Layout::width)
                .max()
                .orElse(0);
    }

    /** At most so many lines; an ellipsis shows that some are left out. */
    static List<String> wrap(String text, int columns, int most) {
        List<String> lines = wrap(cut(text, columns * (most + 1)), columns);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cut(lines.get(most - 1) + " " + lines.get(most), columns));
        return kept;
    }

    private static boolean isHyphenOfName(String text, int at) {
        return text.charAt(at) == '-'
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static int lineEnd(String text, int room) {
        int blank = text.lastIndexOf(' ', room);
        for (int i = room; i > Math.max(1, blank); i--) {
            if (isHyphenOfName(text, i - 1)) {
                return i;
            }
        }
        return blank > 0 ? blank : room;
    }
}
