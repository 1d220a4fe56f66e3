package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.Scalar;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The text of a YAML file that can be read, and where in it each node stands; columns count from 0. */
final class YamlSource {

    private static final int DEEPEST = 1000;

    private final String text;
    private final String newline;
    private final Optional<Node> root;

    YamlSource(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
        this.root = Optional.ofNullable(new Yaml(options()).compose(new StringReader(withPlainBreaks(text))));
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /** As the reading of dossiers has it: these separators are no line ends. */
    private static String withPlainBreaks(String text) {
        return text.replace('\u2028', ' ').replace('\u2029', ' ').replace('\u0085', ' ');
    }

    String text() {
        return text;
    }

    String newline() {
        return newline;
    }

    /** Nothing when the file is empty, or has but comments. */
    Optional<Node> root() {
        return root;
    }

    int start(Node node) {
        // Marks count code points.
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** Where the last text of a node ends: what has no braces ends with the last of what is in it. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> all && isBlock(node)) {
            Object last = all.getValue().get(all.getValue().size() - 1);
            return last instanceof NodeTuple entry ? end(entry) : end((Node) last);
        }
        int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        return isBlockScalar(node) ? endOfBlock(start(node), end) : end;
    }

    int end(NodeTuple entry) {
        return Math.max(end(entry.getKeyNode()), end(entry.getValueNode()));
    }

    /** The blank lines behind a block belong to it only when its header says so. */
    private int endOfBlock(int start, int end) {
        boolean kept =
                text.substring(start, Math.min(start + 3, lineEnd(start))).indexOf('+') > 0;
        if (kept) {
            return isBreak(end - 1) ? previousLine(end).orElseThrow() : end;
        }
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return lineEnd(last);
    }

    int column(Node node) {
        return node.getStartMark().getColumn();
    }

    /** Nothing is written there, or what stands for nothing. */
    static boolean isBare(Node node) {
        return node instanceof CollectionNode<?> all
                ? all.getValue().isEmpty()
                : new Scalar(((ScalarNode) node).getValue(), Scalar.Nature.TEXT, Place.ofFile("")).isBlank();
    }

    /** One key or dash to a line. */
    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> all
                && all.getFlowStyle() != FlowStyle.FLOW
                && !all.getValue().isEmpty();
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    static List<NodeTuple> entries(Node node) {
        return ((MappingNode) node).getValue();
    }

    static List<Node> items(Node node) {
        return ((SequenceNode) node).getValue();
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    /** The end of the line, before what parts it from the next. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** The start of the next line; the end of the text when there is none. */
    int nextLine(int offset) {
        int end = lineEnd(offset);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /** The line that an offset is in, without its end. */
    String line(int offset) {
        return text.substring(lineStart(offset), lineEnd(offset));
    }

    /** The end of the line before; nothing in the first line. */
    Optional<Integer> previousLine(int offset) {
        int start = lineStart(offset);
        if (start == 0) {
            return Optional.empty();
        }
        return Optional.of(start > 1 && text.startsWith("\r\n", start - 2) ? start - 2 : start - 1);
    }

    private boolean isBreak(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }
}
