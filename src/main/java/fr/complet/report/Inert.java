package fr.complet.report;

/** Text of a dossier made harmless: nothing in it can command a terminal, break a line or turn what is read around. */
public final class Inert {

    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE = '\u007F';
    private static final char DELETE_PICTURE = '\u2421';
    private static final char LINE_FEED_PICTURE = '\u23CE';

    private Inert() {}

    public static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c < DELETE;
            if (!ascii && isSuspect(c)) {
                return escaped(text);
            }
        }
        return text;
    }

    private static boolean isSuspect(char c) {
        return c < ' ' || (c >= DELETE && (c <= '\u00AD' || c > '\u05FF') && !isPlain(c));
    }

    /** The blanks, quotation marks, dashes, currencies, arrows and frames that reports are full of. */
    private static boolean isPlain(char c) {
        return c == '\u00A0'
                || c == '\u00AB'
                || (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u202F' && c <= '\u205F')
                || (c >= '\u20A0' && c <= '\u20BF')
                || (c >= '\u2190' && c <= '\u25FF');
    }

    private static String escaped(String text) {
        var shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(shown, text.codePointAt(i));
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n') {
            shown.append(LINE_FEED_PICTURE);
        } else if (c < ' ') {
            shown.append((char) (CONTROL_PICTURES + c));
        } else if (c == DELETE) {
            shown.append(DELETE_PICTURE);
        } else if (isInvisible(c)) {
            shown.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Code points that no text may hold, XML and HTML least of all: the last two of each plane, and 32 others. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isInvisible(int c) {
        return isNoCharacter(c)
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
