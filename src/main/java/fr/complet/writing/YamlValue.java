package fr.complet.writing;

import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** New values as one file writes them. */
final class YamlValue {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final YamlLayout layout;
    private final YamlStyle style;

    YamlValue(YamlLayout layout, YamlStyle style) {
        this.layout = layout;
        this.style = style;
    }

    /** A key with its colon and what stands behind or below it. */
    String entry(String key, Form value, int column) {
        return key + ":" + behind(value, column);
    }

    /** The same on one line. */
    String inlineEntry(String key, Form value) {
        String text = inline(value);
        return key(key) + ":" + (text.isEmpty() ? "" : " ") + text;
    }

    /**
     * What stands behind the colon of a key, a blank before it; or on the lines below it.
     *
     * @param column that of the key
     */
    String behind(Form value, int column) {
        if (value instanceof Mapping group && !style.inline().test(group)) {
            return below(group, column + layout.step());
        }
        if (value instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance)) {
            int dash = column + layout.dash();
            return list.items().stream()
                    .map(item -> layout.newline() + " ".repeat(dash) + "- " + item(item, dash + 2))
                    .collect(Collectors.joining());
        }
        String text = value instanceof Scalar scalar ? lines(scalar, column + layout.step()) : inline(value);
        return text.isEmpty() ? "" : " " + text;
    }

    /**
     * What stands behind a dash.
     *
     * @param column that of the keys behind it
     */
    String item(Form item, int column) {
        return item instanceof Mapping group ? group(group, column) : inline(item);
    }

    /** A group on the lines below its key, in place of one that was there. */
    String below(Mapping group, int column) {
        return layout.newline() + " ".repeat(column) + group(group, column);
    }

    /** A text in the manner of another, when it can be written so on one line. */
    Optional<String> like(ScalarNode old, Scalar text, boolean braces) {
        boolean plain = old.getScalarStyle() == ScalarStyle.PLAIN;
        boolean number = NUMBER.matcher(text.text()).matches()
                && !NUMBER.matcher(old.getValue()).matches();
        return plain && (number || layout.json())
                ? Optional.of(word(text))
                : YamlScalar.like(old.getScalarStyle(), text.text(), braces);
    }

    /** A value on one line. */
    String inline(Form value) {
        if (value instanceof Mapping group) {
            return group.entries().stream()
                    .map(entry -> inlineEntry(entry.key(), entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Sequence list) {
            return list.items().stream().map(this::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return word((Scalar) value);
    }

    private String group(Mapping group, int column) {
        return group.entries().stream()
                .map(entry -> entry(entry.key(), entry.value(), column))
                .collect(Collectors.joining(layout.newline() + " ".repeat(column)));
    }

    /** A key on a line with others. */
    private String key(String key) {
        return layout.json() ? YamlScalar.quoted(key) : key;
    }

    private String word(Scalar scalar) {
        if (scalar.isBlank()) {
            return layout.json() ? "null" : "";
        }
        String word = style.words().apply(scalar.text());
        return layout.json() && !NUMBER.matcher(word).matches() ? YamlScalar.quoted(scalar.text()) : word;
    }

    /** On several lines when that makes it readable; the first of them is that of the key. */
    private String lines(Scalar scalar, int column) {
        return style.prose() && !scalar.isBlank()
                ? YamlScalar.of(scalar.text(), column).replace("\n", layout.newline())
                : word(scalar);
    }
}
