package fr.complet.writing;

import fr.complet.reading.Form;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Writes other items into a list of words in the text of a YAML file; those that it already has stay as they are. */
final class YamlItemsEdit {

    private final YamlSource source;
    private final YamlValue values;
    private final SequenceNode old;
    private final List<Form> wanted;

    YamlItemsEdit(YamlSource source, YamlValue values, SequenceNode old, Sequence wanted) {
        this.source = source;
        this.values = values;
        this.old = old;
        this.wanted = wanted.items();
    }

    String edited(YamlSlot slot) {
        if (!YamlSource.isBlock(old) || wanted.isEmpty()) {
            String text = wanted.stream().map(this::word).collect(Collectors.joining(", ", "[", "]"));
            return YamlSource.isBlock(old)
                    ? spliced(slot.behind(), new YamlExtent(source).end(source.end(old), slot.column()), " " + text)
                    : spliced(source.start(old), source.end(old), text);
        }
        return onLines();
    }

    /** An item as it is written already, when it is. */
    private String word(Form item) {
        return old.getValue().stream()
                .filter(node -> isSame(node, item))
                .findFirst()
                .map(node -> source.text().substring(source.start(node), source.end(node)))
                .filter(text -> !YamlSource.isBlock(old) && text.indexOf('\n') < 0)
                .orElseGet(() -> values.inline(item));
    }

    /** Lines that are kept stay with their comments, in the order of the new list. */
    private String onLines() {
        var extent = new YamlExtent(source);
        List<Node> items = old.getValue();
        int start = extent.start(old, 0);
        int end = extent.end(items.get(items.size() - 1), old);
        List<String> lines = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            left.add(i);
        }
        for (Form item : wanted) {
            Optional<Integer> known =
                    left.stream().filter(i -> isSame(items.get(i), item)).findFirst();
            known.ifPresent(left::remove);
            lines.add(known.map(i -> source.text().substring(extent.start(old, i), extent.end(items.get(i), old)))
                    .orElseGet(() -> " ".repeat(source.column(old)) + "- " + values.inline(item)));
        }
        return spliced(start, end, String.join(source.newline(), lines));
    }

    private static boolean isSame(Node node, Form item) {
        return node instanceof ScalarNode written
                && item instanceof Scalar scalar
                && written.getValue().equals(scalar.text());
    }

    private String spliced(int start, int end, String text) {
        return source.text().substring(0, start) + text + source.text().substring(end);
    }
}
