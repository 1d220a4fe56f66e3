package fr.complet.writing;

import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.regex.Pattern;

/** A text as YAML writes it: bare where nothing can be mistaken, else between quotation marks, or as a block of lines. */
final class YamlScalar {

    private static final Pattern BARE =
            Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*|-?[0-9]+(\\.[0-9]+)?( %)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final List<String> RESERVED = List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final int WIDTH = 100;
    private static final int SHORT = 72;

    private YamlScalar() {}

    /** A word or number of the format itself. */
    static String bare(String text) {
        return BARE.matcher(text).matches() && !RESERVED.contains(Spelling.normalise(text)) ? text : quoted(text);
    }

    /** A text of the applicant: numbers are quoted, so that they stay texts for other programs, too. */
    static String of(String text) {
        boolean number = !text.isEmpty() && !Character.isLetter(text.charAt(0));
        return number ? quoted(text) : bare(text);
    }

    /** The same behind a key at some depth, over several lines when it is long. */
    static String of(String text, int indent) {
        if (isBlock(text) && text.indexOf('\n') > 0) {
            return "|-" + literal(text, indent);
        }
        if (isBlock(text) && text.length() > SHORT && text.indexOf('\n') < 0 && !text.contains("  ")) {
            return ">-" + folded(text, indent);
        }
        return of(text);
    }

    /** Between double quotes, where nothing but what is escaped means anything. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPlain(c)) {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isBlock(String text) {
        boolean framed = text.isEmpty() || text.startsWith(" ") || text.endsWith(" ") || text.endsWith("\n");
        return !framed && text.chars().allMatch(c -> c == '\n' || isPlain((char) c));
    }

    private static String literal(String text, int indent) {
        var block = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        return block.toString();
    }

    private static String folded(String text, int indent) {
        var block = new StringBuilder();
        int room = Math.max(WIDTH - indent, SHORT / 2);
        int length = room + 1;
        for (String word : text.split(" ", -1)) {
            if (length + 1 + word.length() > room) {
                block.append('\n').append(" ".repeat(indent)).append(word);
                length = word.length();
            } else {
                block.append(' ').append(word);
                length += 1 + word.length();
            }
        }
        return block.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\u007F') || (c >= '\u00A0' && c < '\u2028') || (c > '\u2029' && c < '\uD800');
    }
}
