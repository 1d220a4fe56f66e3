package fr.complet.writing;

import fr.complet.reading.Form;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Adds a line to a table in the text of a YAML file, or takes one away. */
record YamlListEdit(YamlSource source, YamlLayout layout, YamlValue values) {

    /** Behind the last line, written as that one is. */
    String append(SequenceNode list, Form line) {
        List<Node> items = list.getValue();
        Node last = items.get(items.size() - 1);
        if (list.getFlowStyle() == FlowStyle.FLOW) {
            boolean own = isOwnLine(last);
            String before = own ? "," + layout.newline() + " ".repeat(source.column(last)) : ", ";
            return spliced(source.end(last), source.end(last), before + values.inline(line));
        }
        var extent = new YamlExtent(source);
        int dash = source.column(list);
        int behind = Math.max(source.column(last) - dash, YamlLines.STEP);
        boolean inline = !YamlSource.isBlock(last) && source.end(last) > source.start(last);
        String text = inline ? values.inline(line) : values.item(line, dash + behind);
        boolean parted = items.size() > 1 && extent.isParted(extent.start(list, items.size() - 1));
        int end = extent.end(last, list);
        return spliced(
                end,
                end,
                (parted ? layout.newline() : "")
                        + layout.newline()
                        + " ".repeat(dash)
                        + "-"
                        + " ".repeat(behind - 1)
                        + text);
    }

    /** With its comments. */
    String remove(SequenceNode list, int index) {
        List<Node> items = list.getValue();
        if (list.getFlowStyle() != FlowStyle.FLOW) {
            var extent = new YamlExtent(source);
            return withoutLines(extent.start(list, index), extent.end(items.get(index), list));
        }
        Node item = items.get(index);
        if (items.size() == 1) {
            return spliced(source.start(list), source.end(list), "[]");
        }
        if (isOwnLine(item)) {
            return withoutLines(source.lineStart(source.start(item)), source.lineEnd(source.end(item)));
        }
        return index + 1 < items.size()
                ? spliced(source.start(item), source.start(items.get(index + 1)), "")
                : spliced(source.end(items.get(index - 1)), source.end(item), "");
    }

    /** Whole lines are taken away, and one of two blank lines around them. */
    private String withoutLines(int start, int end) {
        int next = source.nextLine(end);
        boolean blank =
                next > end && next < source.text().length() && source.line(next).isBlank();
        int tail = blank && new YamlExtent(source).isParted(start) ? source.lineEnd(next) : end;
        Optional<Integer> before = source.previousLine(start);
        return before.isPresent() ? spliced(before.get(), tail, "") : spliced(0, source.nextLine(tail), "");
    }

    /** It begins a line of its own. */
    private boolean isOwnLine(Node item) {
        int start = source.start(item);
        return source.text().substring(source.lineStart(start), start).isBlank();
    }

    private String spliced(int start, int end, String text) {
        return source.text().substring(0, start) + text + source.text().substring(end);
    }
}
