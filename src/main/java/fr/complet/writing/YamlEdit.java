package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Route.Step;
import fr.complet.reading.Sequence;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes one change in the text of a YAML file: comments, order and layout of all else stay. */
final class YamlEdit {

    private final YamlSource source;
    private final YamlValue values;
    private final YamlLayout layout;
    private final List<Step> steps;
    private final Optional<Form> value;

    private YamlEdit(YamlSource source, YamlStyle style, List<Step> steps, Optional<Form> value) {
        this.source = source;
        this.layout = YamlLayout.of(source);
        this.values = new YamlValue(layout, style);
        this.steps = steps;
        this.value = value;
    }

    /** The text with a value at the end of a route. */
    static String put(String text, List<Step> steps, Form value, YamlStyle style) {
        return new YamlEdit(new YamlSource(text), style, steps, Optional.of(value)).edited();
    }

    /** The text without the line at the end of a route. */
    static String remove(String text, List<Step> steps) {
        var style = new YamlStyle(YamlScalar::of, false, group -> true);
        return new YamlEdit(new YamlSource(text), style, steps, Optional.empty()).edited();
    }

    private String edited() {
        if (source.root().isEmpty()) {
            return begun();
        }
        Node root = source.root().get();
        return root instanceof MappingNode
                ? below(root, 0)
                : new YamlValueEdit(source, values)
                        .fill(new YamlSlot(root, source.start(root), "", 0, YamlSlot.Kind.DOCUMENT), rest(0));
    }

    /** The first answer of a file that has none. */
    private String begun() {
        String text = source.text();
        boolean open = !text.isEmpty() && source.lineStart(text.length()) < text.length();
        return text + (open ? layout.newline() : "") + values.item(rest(0), 0) + layout.newline();
    }

    private String below(Node node, int depth) {
        Step step = steps.get(depth);
        boolean last = depth == steps.size() - 1;
        boolean braces = isFlow(node);
        if (step.isNew()) {
            return step.isItem()
                    ? new YamlListEdit(source, layout, values).append((SequenceNode) node, rest(depth + 1))
                    : new YamlGroupEdit(source, layout, values).insert((MappingNode) node, step, rest(depth + 1));
        }
        if (last && value.isEmpty()) {
            return new YamlListEdit(source, layout, values).remove((SequenceNode) node, step.index());
        }
        YamlSlot slot = step.isItem()
                ? YamlSlot.of(source, YamlSource.items(node).get(step.index()), source.column(node), braces)
                : YamlSlot.of(source, YamlSource.entries(node).get(step.index()), braces);
        if (last) {
            return new YamlValueEdit(source, values).replace(slot, value.orElseThrow());
        }
        return YamlSource.isBare(slot.value())
                ? new YamlValueEdit(source, values).fill(slot, rest(depth + 1))
                : below(slot.value(), depth + 1);
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The value with the groups and lines around it that are not there yet. */
    private Form rest(int depth) {
        Form rest = value.orElseThrow();
        for (int i = steps.size() - 1; i >= depth; i--) {
            Place place = rest.place();
            Optional<String> key = steps.get(i).key();
            rest = key.isPresent()
                    ? new Mapping(List.of(new Mapping.Entry(key.get(), place, rest)), place)
                    : new Sequence(List.of(rest), place);
        }
        return rest;
    }
}
