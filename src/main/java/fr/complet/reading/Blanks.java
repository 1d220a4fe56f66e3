package fr.complet.reading;

/** Characters that show nothing: spaces of every width, tabs and line breaks. */
final class Blanks {
    /** The length of the longest text that stands for none. */
    private static final int LONGEST_NOTHING = 4;

    private Blanks() {}

    static boolean is(char c) {
        boolean ascii = c > ' ' && c < '\u007F';
        return !ascii && (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether there is no text, or only what stands for none: a dash, or the null of YAML. */
    static boolean areAll(String text) {
        return (text.isEmpty() || !isTelling(text.charAt(0))) && isWrittenAsNothing(text);
    }

    /** With such a character no text begins that stands for none: nearly every answer is seen at once to be one. */
    private static boolean isTelling(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && c != 'N') || (c >= 'a' && c <= 'z' && c != 'n');
    }

    private static boolean isWrittenAsNothing(String text) {
        String written = trim(text);
        return written.length() <= LONGEST_NOTHING && isNothing(written);
    }

    private static boolean isNothing(String written) {
        return switch (written) {
            case "", "~", "null", "Null", "NULL", "-", "\u2013", "\u2014" -> true;
            default -> false;
        };
    }
}
