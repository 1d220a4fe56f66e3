package fr.complet.writing;

import fr.complet.reading.Question;
import fr.complet.reading.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a table in YAML: inside braces when it is short, else one key below the other. */
final class YamlLine {

    private final List<Pair> pairs = new ArrayList<>();

    /** A key with what stands under it, on one line and as the response that it comes from. */
    private record Pair(String key, String inline, List<Response> responses) {}

    YamlLine(List<Response> line) {
        List<Response> years = line.stream().filter(YamlLine::isOfYear).toList();
        for (Response response : line) {
            if (!isOfYear(response)) {
                pairs.add(new Pair(YamlScalar.of(response.key()), YamlLines.inline(response), List.of(response)));
            } else if (response.equals(years.get(0))) {
                pairs.add(new Pair(key(response), years(years), List.of()));
            }
        }
    }

    void write(YamlLines lines, int indent) {
        String braces = pairs.stream()
                .map(pair -> pair.key() + ": " + pair.inline())
                .collect(Collectors.joining(", ", "- {", "}"));
        if (indent + braces.length() <= YamlLines.WIDTH) {
            lines.add(indent, braces);
            return;
        }
        String before = "- ";
        for (Pair pair : pairs) {
            var one = new YamlLines();
            int shift = indent + before.length();
            write(one, shift, pair);
            lines.add(indent, before + one.text().substring(shift, one.text().length() - 1));
            before = "  ";
        }
    }

    private static void write(YamlLines lines, int indent, Pair pair) {
        if (pair.responses().isEmpty()) {
            lines.add(indent, pair.key() + ": " + pair.inline());
        } else {
            lines.answer(indent, pair.key(), pair.responses().get(0));
        }
    }

    private static boolean isOfYear(Response response) {
        return response.question()
                        .filter(question -> question.kind() == Question.Kind.YEARS)
                        .isPresent()
                && response.key().indexOf('.') > 0;
    }

    private static String key(Response year) {
        return year.key().substring(0, year.key().indexOf('.'));
    }

    private static String years(List<Response> years) {
        return years.stream()
                .map(year -> year.key().substring(year.key().indexOf('.') + 1) + ": " + YamlLines.inline(year))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
