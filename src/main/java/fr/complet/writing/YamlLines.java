package fr.complet.writing;

import fr.complet.reading.Content;
import fr.complet.reading.Response;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a YAML file while it is written. */
final class YamlLines {

    static final int WIDTH = 100;
    static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    void addAll(YamlLines others) {
        text.append(others.text);
    }

    void add(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    void gap() {
        text.append('\n');
    }

    /**
     * A comment, on as many lines as it takes.
     *
     * @param hang by how far the lines after the first are shifted
     */
    void comment(int indent, int hang, String comment) {
        var line = new StringBuilder("#");
        String margin = "#" + " ".repeat(hang);
        for (String word : comment.split(" ", -1)) {
            if (indent + line.length() + 1 + word.length() > WIDTH && line.length() > margin.length()) {
                add(indent, line.toString());
                line = new StringBuilder(margin);
            }
            line.append(' ').append(word);
        }
        add(indent, line.toString());
    }

    /** A key and what stands under it. */
    void answer(int indent, String key, Response response) {
        List<Content> contents = response.contents();
        String inline = key + ": " + inline(response);
        if (!response.isList()) {
            YamlWords words = YamlWords.of(response.question(), indent + STEP);
            add(indent, key + ": " + contents.get(0).told(words));
        } else if (indent + inline.length() <= WIDTH) {
            add(indent, inline);
        } else {
            add(indent, key + ":");
            contents.forEach(item -> add(indent + STEP, "- " + item.told(YamlWords.of(response.question()))));
        }
    }

    /** What stands under a key, on one line. */
    static String inline(Response response) {
        YamlWords words = YamlWords.of(response.question());
        return response.isList()
                ? response.contents().stream().map(item -> item.told(words)).collect(Collectors.joining(", ", "[", "]"))
                : response.contents().get(0).told(words);
    }
}
