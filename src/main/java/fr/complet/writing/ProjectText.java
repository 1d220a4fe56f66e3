package fr.complet.writing;

import fr.complet.spelling.Spelling;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The text of a project file, into which one value is written at its place: comments, order and layout stay. The file is
 * one that can be read.
 */
public final class ProjectText {

    private static final String PARAMETERS = "parametres";

    private final String text;
    private final String newline;

    private ProjectText(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with a value for a parameter, instead of the one that it had. */
    public static String with(String text, String parameter, String value, String source) {
        return new ProjectText(text).with(parameter, value, source);
    }

    private String with(String parameter, String value, String source) {
        Optional<MappingNode> root = mapping(new Yaml().compose(new StringReader(text)));
        Optional<NodeTuple> parameters = root.flatMap(group -> find(group, PARAMETERS));
        if (parameters.isEmpty()) {
            return appended(entry(parameter, value, source), root);
        }
        Optional<MappingNode> group = mapping(parameters.get().getValueNode());
        Optional<MappingNode> old =
                group.flatMap(known -> find(known, parameter)).flatMap(known -> mapping(known.getValueNode()));
        if (old.isPresent()) {
            return replaced(old.get(), value, source);
        }
        return group.filter(known -> !known.getValue().isEmpty() || known.getFlowStyle() == FlowStyle.FLOW)
                .map(known -> inserted(known, entry(parameter, value, source)))
                .orElseGet(() -> begun(parameters.get(), entry(parameter, value, source)));
    }

    private static String entry(String parameter, String value, String source) {
        return parameter + ": {valeur: " + YamlScalar.quoted(value) + ", source: " + YamlScalar.quoted(source) + "}";
    }

    /** There is no group of parameters yet. */
    private String appended(String entry, Optional<MappingNode> root) {
        boolean flow =
                root.filter(group -> group.getFlowStyle() == FlowStyle.FLOW).isPresent();
        if (flow) {
            return inserted(root.get(), PARAMETERS + ": {" + entry + "}");
        }
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + newline;
        return before + PARAMETERS + ":" + newline + "  " + entry + newline;
    }

    /** The key of the group stands there, and nothing under it. */
    private String begun(NodeTuple parameters, String entry) {
        int end = offset(parameters.getValueNode().getStartMark().getIndex());
        boolean written = !parameters
                        .getValueNode()
                        .getEndMark()
                        .equals(parameters.getValueNode().getStartMark())
                && offset(parameters.getValueNode().getEndMark().getIndex()) > end;
        // A null written as a word, such as ~, makes way for the group.
        String rest = written
                ? text.substring(offset(parameters.getValueNode().getEndMark().getIndex()))
                : text.substring(end);
        int line = rest.indexOf('\n');
        String tail = line < 0 ? rest : rest.substring(0, line).stripTrailing();
        String after = line < 0 ? newline : rest.substring(line + 1);
        String shift = " ".repeat(parameters.getKeyNode().getStartMark().getColumn() + 2);
        return text.substring(0, end).stripTrailing()
                + tail
                + newline
                + shift
                + entry
                + newline
                + (line < 0 ? "" : after);
    }

    /** After the last value of the group; inside the braces, when it has any. */
    private String inserted(MappingNode group, String entry) {
        List<NodeTuple> entries = group.getValue();
        if (group.getFlowStyle() == FlowStyle.FLOW) {
            int open = offset(group.getStartMark().getIndex()) + 1;
            return text.substring(0, open) + entry + (entries.isEmpty() ? "" : ", ") + text.substring(open);
        }
        String shift = " ".repeat(entries.get(0).getKeyNode().getStartMark().getColumn());
        int end = end(entries.get(entries.size() - 1));
        int line = text.indexOf('\n', end);
        boolean atLineStart = end > 0 && text.charAt(end - 1) == '\n';
        if (atLineStart) {
            return text.substring(0, end) + shift + entry + newline + text.substring(end);
        }
        return line < 0
                ? text + newline + shift + entry + newline
                : text.substring(0, line + 1) + shift + entry + newline + text.substring(line + 1);
    }

    /** Where the last text of an entry ends; a group without braces ends with its own last entry. */
    private int end(NodeTuple entry) {
        Node value = entry.getValueNode();
        boolean open = value instanceof MappingNode group
                && group.getFlowStyle() != FlowStyle.FLOW
                && !group.getValue().isEmpty();
        if (open) {
            List<NodeTuple> inner = ((MappingNode) value).getValue();
            return end(inner.get(inner.size() - 1));
        }
        return offset(value.getEndMark().getIndex());
    }

    private String replaced(MappingNode old, String value, String source) {
        Node first = scalar(old, "valeur");
        Node second = scalar(old, "source");
        boolean inOrder =
                first.getStartMark().getIndex() < second.getStartMark().getIndex();
        // The later one first, so that the places of the other stay.
        return inOrder ? put(put(text, second, source), first, value) : put(put(text, first, value), second, source);
    }

    private String put(String into, Node node, String content) {
        int start = offset(node.getStartMark().getIndex());
        int end = offset(node.getEndMark().getIndex());
        boolean breaks = end > start && text.charAt(end - 1) == '\n';
        return into.substring(0, start) + YamlScalar.quoted(content) + (breaks ? newline : "") + into.substring(end);
    }

    private static Node scalar(MappingNode group, String key) {
        return find(group, key)
                .map(NodeTuple::getValueNode)
                .orElseThrow(() -> new IllegalArgumentException("a value without " + key));
    }

    private static Optional<NodeTuple> find(MappingNode group, String key) {
        String wanted = Spelling.normalise(key);
        return group.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && Spelling.normalise(name.getValue()).equals(wanted))
                .findFirst();
    }

    private static Optional<MappingNode> mapping(Node node) {
        return node instanceof MappingNode group ? Optional.of(group) : Optional.empty();
    }

    /** Marks count code points. */
    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
