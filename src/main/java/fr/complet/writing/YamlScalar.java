package fr.complet.writing;

import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** A text as YAML writes it: bare where nothing can be mistaken, else between quotation marks, or as a block of lines. */
final class YamlScalar {

    private static final Pattern BARE =
            Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*|-?(0|[1-9][0-9]*)(\\.[0-9]+)?( %)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** It begins with a letter, or with a number before a word, and ends with no blank. */
    private static final Pattern PLAIN = Pattern.compile("(\\p{L}|[0-9]+ \\p{L}).*(?<![: ])|\\p{L}", Pattern.DOTALL);

    private static final Pattern CUT = Pattern.compile(":[ \u00A0]| #");
    private static final Pattern CUT_IN_BRACES = Pattern.compile("[,:\\[\\]{}]| #");
    private static final Resolver RESOLVER = new Resolver();
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

    /** A text in the manner in which another one was written, as far as it can be; without regard to lines of its own. */
    static Optional<String> like(ScalarStyle style, String text, boolean braces) {
        return switch (style) {
            case DOUBLE_QUOTED -> Optional.of(quoted(text));
            case SINGLE_QUOTED ->
                Optional.of(
                        text.chars().allMatch(c -> isPlain((char) c))
                                ? "'" + text.replace("'", "''") + "'"
                                : quoted(text));
            case PLAIN -> Optional.of(text).filter(written -> isPlainText(written, braces));
            case LITERAL, FOLDED, JSON_SCALAR_STYLE -> Optional.empty();
        };
    }

    /** The same over several lines, where the other one was; nothing when the text cannot be written so. */
    static Optional<String> block(ScalarStyle style, String text, int indent) {
        boolean ended = text.endsWith("\n");
        String body = ended ? text.substring(0, text.length() - 1) : text;
        if (!isBlock(body)) {
            return Optional.empty();
        }
        boolean folded = style == ScalarStyle.FOLDED && body.indexOf('\n') < 0 && !body.contains("  ");
        String end = ended ? "" : "-";
        return Optional.of(folded ? ">" + end + folded(body, indent) : "|" + end + literal(body, indent));
    }

    /** Whether every program takes it for that very text, or for that very number, without quotes. */
    private static boolean isPlainText(String text, boolean braces) {
        if (BARE.matcher(text).matches()) {
            return !RESERVED.contains(Spelling.normalise(text));
        }
        boolean cut =
                braces ? CUT_IN_BRACES.matcher(text).find() : CUT.matcher(text).find();
        return !cut
                && PLAIN.matcher(text).matches()
                && text.chars().allMatch(c -> isPlain((char) c))
                && RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
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
