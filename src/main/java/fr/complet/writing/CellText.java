package fr.complet.writing;

/** Texts as the cells of an Excel file hold them. */
final class CellText {

    /** More does not fit into a cell. */
    static final int LONGEST = 32_767;

    private static final int ESCAPE = "_x000D_".length();

    private CellText() {}

    static boolean fits(String text) {
        return escaped(text).length() <= LONGEST;
    }

    /** Characters that XML cannot carry stand as {@code _x000D_}, and so does what would be taken for one of them. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i) || looksEscaped(text, i)) {
                escaped.append(String.format("_x%04X_", (int) text.charAt(i)));
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    private static boolean isForbidden(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean looksEscaped(String text, int start) {
        if (!text.startsWith("_x", start) || start + ESCAPE > text.length() || text.charAt(start + ESCAPE - 1) != '_') {
            return false;
        }
        return text.substring(start + 2, start + ESCAPE - 1).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
