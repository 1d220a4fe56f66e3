package fr.complet.writing;

import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Writes a value where another stands in the text of a YAML file, or where there is room for one. */
record YamlValueEdit(YamlSource source, YamlValue values) {

    /** Where nothing is written yet, or only a word for nothing. */
    String fill(YamlSlot slot, Form value) {
        return switch (slot.kind()) {
            case DOCUMENT -> document(slot, values.item(value, 0));
            case KEY -> onLines(slot, values.behind(value, slot.column()));
            case DASH -> onLines(slot, " " + values.item(value, slot.column() + YamlLines.STEP));
            case BRACES -> inBraces(slot, values.inline(value));
        };
    }

    /** What is there makes way, in its own manner where that suits. */
    String replace(YamlSlot slot, Form value) {
        Node old = slot.value();
        if (value instanceof Sequence list
                && old instanceof SequenceNode items
                && !items.getValue().isEmpty()) {
            return new YamlItemsEdit(source, values, items, list).edited(slot);
        }
        if (value instanceof Scalar scalar && old instanceof ScalarNode text) {
            return replace(slot, text, scalar);
        }
        if (value instanceof Mapping group && old instanceof MappingNode && YamlSource.isBlock(old)) {
            return onLines(slot, values.below(group, source.column(old)));
        }
        return fill(slot, value);
    }

    private String replace(YamlSlot slot, ScalarNode old, Scalar value) {
        boolean quoted =
                old.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || old.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        if (value.isBlank() && !quoted) {
            return slot.isInBraces() ? inBraces(slot, values.inline(value)) : onLines(slot, "");
        }
        if (YamlSource.isBare(old) && !quoted && !YamlSource.isBlockScalar(old)) {
            return fill(slot, value);
        }
        Optional<String> block = slot.isInBraces() ? Optional.empty() : block(slot, old, value.text());
        Optional<String> like = values.like(old, value, slot.isInBraces());
        return block.or(() -> like.map(text -> " " + text))
                .map(text -> onLines(slot, text))
                .orElseGet(() -> fill(slot, value));
    }

    /** A block stays one, its lines where they were. */
    private Optional<String> block(YamlSlot slot, ScalarNode old, String text) {
        if (!YamlSource.isBlockScalar(old)) {
            return Optional.empty();
        }
        int first = source.nextLine(source.start(old));
        String line = source.line(first);
        int column = line.isBlank()
                ? slot.column() + YamlLines.STEP
                : line.length() - line.stripLeading().length();
        return YamlScalar.block(old.getScalarStyle(), text, column)
                .map(block -> " " + block.replace("\n", source.newline()));
    }

    /** Below the mark at which a document begins. */
    private String document(YamlSlot slot, String lines) {
        int start = source.start(slot.value());
        int end = source.end(slot.value());
        boolean ownLine = source.lineStart(start) == start;
        return source.text().substring(0, start)
                + (ownLine ? "" : source.newline())
                + lines
                + (ownLine && end == start ? source.newline() : "")
                + source.text().substring(end);
    }

    private String inBraces(YamlSlot slot, String text) {
        int start = source.start(slot.value());
        int end = source.end(slot.value());
        if (end > start) {
            return spliced(start, end, text);
        }
        int next = slot.behind();
        while (source.text().charAt(next) == ' ') {
            next++;
        }
        int tail = source.text().charAt(next) == ',' ? next : slot.behind();
        return spliced(slot.behind(), tail, slot.colon() + (text.isEmpty() ? "" : " ") + text);
    }

    /**
     * Puts lines in place of a value that is in no braces: the first behind the key, before the comment that stands there;
     * the others below.
     *
     * @param lines the first begins with a blank, unless it is empty
     */
    private String onLines(YamlSlot slot, String lines) {
        Node old = slot.value();
        int start = source.start(old);
        int end = source.end(old);
        int written = YamlSource.isBlockScalar(old) ? indicators(start) : YamlSource.isBlock(old) ? slot.behind() : end;
        int tail = YamlSource.isBlock(old) ? new YamlExtent(source).end(end, slot.column()) : source.lineEnd(end);
        int cut = lines.indexOf(source.newline());
        String first = cut < 0 ? lines : lines.substring(0, cut);
        String below = cut < 0 ? "" : lines.substring(cut);
        // The blanks before the old value stay as they are.
        boolean same = end > start && !first.isEmpty() && !YamlSource.isBlock(old);
        String rest = source.text().substring(written, source.lineEnd(written));
        return source.text().substring(0, same ? start : slot.behind())
                + (same ? first.substring(1) : first)
                + (rest.isBlank() ? "" : rest)
                + below
                + source.text().substring(tail);
    }

    private int indicators(int start) {
        int end = start;
        while (end < source.lineEnd(start) && source.text().charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private String spliced(int start, int end, String text) {
        return source.text().substring(0, start) + text + source.text().substring(end);
    }
}
