package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a fragment as YAML: one change a line, what is below it inside braces. */
final class FragmentText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_][\\p{L}0-9_.@/ +%€'’-]*");

    private FragmentText() {}

    static List<String> of(Mapping fragment, List<GivenValue> given) {
        List<String> lines = new ArrayList<>();
        for (Mapping.Entry entry : fragment.entries()) {
            lines.add(entry(entry));
        }
        given.forEach(value -> lines.add("# --param " + value.name() + "=" + value.text()));
        return List.copyOf(lines);
    }

    private static String entry(Mapping.Entry entry) {
        return entry.key() + ": " + inline(entry.value());
    }

    /** A tree on one line. */
    static String inline(Form form) {
        if (form instanceof Mapping group) {
            return "{" + group.entries().stream().map(FragmentText::entry).collect(Collectors.joining(", ")) + "}";
        }
        if (form instanceof Sequence list) {
            return "[" + list.items().stream().map(FragmentText::inline).collect(Collectors.joining(", ")) + "]";
        }
        return form instanceof Scalar scalar ? text(scalar) : "";
    }

    private static String text(Scalar scalar) {
        if (scalar.nature() == Scalar.Nature.NOTHING) {
            return "~";
        }
        String text = scalar.text();
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !isReserved(text);
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Words that YAML would take for something else than a text. */
    private static boolean isReserved(String text) {
        return List.of("null", "true", "false", "yes", "no", "on", "off").contains(Spelling.normalise(text));
    }
}
