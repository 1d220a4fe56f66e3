package fr.complet.writing;

import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Route.Step;
import fr.complet.reading.Sequence;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Adds a key to a group in the text of a YAML file, behind the one that goes before it. */
record YamlGroupEdit(YamlSource source, YamlLayout layout, YamlValue values) {

    String insert(MappingNode group, Step step, Form value) {
        String key = step.key().orElseThrow();
        List<NodeTuple> entries = group.getValue();
        if (group.getFlowStyle() == FlowStyle.FLOW) {
            return entries.isEmpty()
                    ? inserted(source.start(group) + 1, values.inlineEntry(key, value))
                    : behind(source.end(entries.get(step.index() - 1)), values.inlineEntry(key, value));
        }
        NodeTuple before = entries.get(step.index() - 1);
        int column = source.column(before.getKeyNode());
        int at = new YamlExtent(source).end(before);
        String gap = isParted(before, at, value) ? layout.newline() : "";
        return inserted(at, gap + layout.newline() + " ".repeat(column) + values.entry(key, value, column));
    }

    private String behind(int at, String entry) {
        // A colon without a value would swallow the comma.
        boolean bare = source.text().charAt(at - 1) == ':';
        return inserted(at, (bare ? " " : "") + ", " + entry);
    }

    /** Whether groups are parted by blank lines, and a new one is to be. */
    private boolean isParted(NodeTuple before, int end, Form value) {
        boolean group = value instanceof Mapping
                || (value instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance));
        int next = source.nextLine(end);
        boolean after =
                next > end && next < source.text().length() && source.line(next).isBlank();
        return group
                && source.column(before.getKeyNode()) == 0
                && (after || new YamlExtent(source).isParted(source.start(before.getKeyNode())));
    }

    private String inserted(int at, String text) {
        return source.text().substring(0, at) + text + source.text().substring(at);
    }
}
