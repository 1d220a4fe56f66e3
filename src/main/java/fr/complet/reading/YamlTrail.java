package fr.complet.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * What stands in a text of YAML before the point at which its parser gave up: the last text read, and where the part
 * inside braces or brackets begins.
 */
final class YamlTrail {

    /** A quoted text that ends with the next key has run past its end. */
    private static final Pattern NEXT_KEY = Pattern.compile(",\\s*[\\p{L}_]+\\s*:\\s*$");

    private final Deque<Mark> parts = new ArrayDeque<>();
    private Optional<ScalarToken> last = Optional.empty();

    private YamlTrail() {}

    static YamlTrail before(Mark end, String text) {
        var trail = new YamlTrail();
        // Cut there, since a scanner keeps back what may still turn out to be a key.
        String before = text.substring(0, text.offsetByCodePoints(0, end.getIndex()));
        trail.follow(new ScannerImpl(new StreamReader(before), new LoaderOptions()), end.getIndex());
        return trail;
    }

    private void follow(Scanner scanner, int end) {
        try {
            while (scanner.checkToken() && scanner.peekToken().getStartMark().getIndex() < end) {
                take(scanner.getToken());
            }
        } catch (YAMLException stumbled) {
            // It stumbles where the parser did: what it read before is what counts.
        }
    }

    private void take(Token token) {
        last = token instanceof ScalarToken text ? Optional.of(text) : Optional.empty();
        switch (token.getTokenId()) {
            case FlowMappingStart, FlowSequenceStart -> parts.push(token.getEndMark());
            case FlowMappingEnd, FlowSequenceEnd -> parts.poll();
            case FlowEntry -> {
                if (parts.poll() != null) {
                    parts.push(token.getEndMark());
                }
            }
            default -> {}
        }
    }

    /** Whether a brace or a bracket is open. */
    boolean isInside() {
        return !parts.isEmpty();
    }

    /** The column in that line at which the part begins that follows the last comma, brace or bracket. */
    int partColumn(int line) {
        return parts.isEmpty() || parts.getFirst().getLine() != line
                ? 0
                : parts.getFirst().getColumn();
    }

    /** Where the text without quotation marks begins that is read last, when it is. */
    Optional<Mark> plainText() {
        return last.filter(ScalarToken::getPlain).map(Token::getStartMark);
    }

    /** Where the text between quotation marks begins that is read last, when it is. */
    Optional<Mark> quotedText() {
        return last.filter(YamlTrail::isQuoted).map(Token::getStartMark);
    }

    /** The same, when its second quotation mark must be the first of another text. */
    Optional<Mark> unclosedText() {
        return last.filter(YamlTrail::isQuoted).filter(YamlTrail::runsOn).map(Token::getStartMark);
    }

    private static boolean isQuoted(ScalarToken text) {
        return text.getStyle() == ScalarStyle.DOUBLE_QUOTED || text.getStyle() == ScalarStyle.SINGLE_QUOTED;
    }

    private static boolean runsOn(ScalarToken text) {
        return text.getStartMark().getLine() < text.getEndMark().getLine()
                || NEXT_KEY.matcher(text.getValue()).find();
    }
}
