package fr.complet.writing;

import fr.complet.reading.DossierContents;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Response;
import java.util.List;
import java.util.stream.Stream;

/** A dossier as a YAML file: what is written in it and nothing else, in the order of the format. */
public final class DossierYaml {

    private final DossierContents contents;

    private DossierYaml(DossierContents contents) {
        this.contents = contents;
    }

    /** The text of the file. */
    public static String of(DossierContents contents) {
        return new DossierYaml(contents).group("", 0).text();
    }

    private YamlLines group(String path, int indent) {
        var lines = new YamlLines();
        for (Question question : DossierFormat.children(path)) {
            YamlLines below = below(question, indent + YamlLines.STEP);
            responses(question).forEach(response -> lines.answer(indent, YamlScalar.of(response.key()), response));
            if (!below.isEmpty()) {
                gap(lines, indent);
                lines.add(indent, question.key() + ":");
                lines.addAll(below);
            }
        }
        List<Response> strangers = strangers(path);
        if (!strangers.isEmpty()) {
            gap(lines, indent);
        }
        strangers.forEach(response -> lines.answer(indent, YamlScalar.of(response.key()), response));
        return lines;
    }

    private static void gap(YamlLines lines, int indent) {
        if (indent == 0 && !lines.isEmpty()) {
            lines.gap();
        }
    }

    /** What stands under a key that may have keys or lines of its own. */
    private YamlLines below(Question question, int indent) {
        if (question.kind() != Kind.TABLE) {
            return group(question.path(), indent);
        }
        var lines = new YamlLines();
        contents.table(question.path())
                .map(DossierContents.Table::lines)
                .orElse(List.of())
                .forEach(line -> new YamlLine(line).write(lines, indent));
        return lines;
    }

    private Stream<Response> responses(Question question) {
        return contents.responses().stream()
                .filter(response -> response.question().filter(question::equals).isPresent());
    }

    private List<Response> strangers(String group) {
        return contents.responses().stream()
                .filter(response -> !response.isKnown() && response.group().equals(group))
                .toList();
    }
}
