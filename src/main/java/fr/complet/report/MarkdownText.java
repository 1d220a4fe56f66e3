package fr.complet.report;

/** Text of a dossier made harmless in Markdown: it makes no link, no heading, no mention, and stays on its line. */
final class MarkdownText {

    private static final String OF_MARKDOWN = "\\`*_[]<>|~&";
    /** Signs that platforms turn into mentions and references when a letter or a digit follows: @team, #12, !34, %5, $6. */
    private static final String OF_PLATFORMS = "@#!%$";
    /** Joins two characters and is not seen; it parts what a platform would take for a mention. */
    private static final char WORD_JOINER = '\u2060';

    private MarkdownText() {}

    static String inert(String text) {
        String shown = Inert.of(text);
        var escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (OF_MARKDOWN.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (isInAddress(shown, i) || isMention(shown, i)) {
                escaped.append(WORD_JOINER);
            }
        }
        return escaped.toString();
    }

    /** The colon of {@code https://} and the dot of {@code www.}, of which platforms make links by themselves. */
    private static boolean isInAddress(String text, int index) {
        return text.startsWith("://", index)
                || (text.charAt(index) == '.' && text.regionMatches(true, index - 3, "www", 0, 3));
    }

    private static boolean isMention(String text, int index) {
        return OF_PLATFORMS.indexOf(text.charAt(index)) >= 0
                && index + 1 < text.length()
                && isName(text.charAt(index + 1));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '"' || c == '_';
    }

    /** A sentence in which call files put keys between backquotes. */
    static String prose(String text) {
        return Prose.told(text, MarkdownText::inert, MarkdownText::code);
    }

    /** Between signs that keep it as it is. */
    static String code(String text) {
        String shown = Inert.of(text).replace('`', '\u2019').replace("|", "\\|");
        return "`" + shown + "`";
    }

    /** Of a title alone when there is no address to go to. */
    static String link(String title, String address) {
        return WebAddress.is(address) ? "[" + inert(title) + "](<" + address + ">)" : inert(title);
    }
}
