package fr.complet.language;

import java.util.Locale;
import java.util.Optional;

/** The words for every question of the dossier format, found by its path. */
public final class QuestionLabels {
    private final Wordbook words;
    private final Remembered<String> labels = new Remembered<>(this::label);
    /** Follows the label of a question in a table, before the number of the line. */
    private final String line;
    /** Follows the label of a list, before the number of the item. */
    private final String item;

    private QuestionLabels(String resource, String line, String item) {
        this.words = Wordbook.of(resource);
        this.line = line;
        this.item = item;
    }

    public static QuestionLabels french() {
        return French.LABELS;
    }

    public static QuestionLabels english() {
        return English.LABELS;
    }

    /** The label of a path, with the line of its table counted from 1; the path itself when no question has it. */
    public String of(String path) {
        return labels.of(path);
    }

    private String label(String path) {
        String question = withoutNumbers(path);
        Optional<String> label = words.find(question);
        if (label.isPresent()) {
            return label.get() + numbered(path, line);
        }
        if (question.endsWith("[]")) {
            String list = question.substring(0, question.length() - 2);
            String before = path.substring(0, path.lastIndexOf('['));
            String kind = isTable(list) ? line : item;
            return words.find(list)
                    .map(found -> found + numbered(path.substring(before.length()), kind) + numbered(before, line))
                    .orElse(path);
        }
        return keyed(path).orElse(path);
    }

    /** The same with a capital, as what stands alone begins. */
    public String title(String path) {
        String label = of(path);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** What is asked under a free key, such as the amount of a year. */
    private Optional<String> keyed(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !isNumber(path.substring(dot + 1))) {
            return Optional.empty();
        }
        String group = withoutNumbers(path.substring(0, dot));
        return words.find(group)
                .map(found -> found + ", " + path.substring(dot + 1) + numbered(path.substring(0, dot), line));
    }

    private boolean isTable(String list) {
        return words.startsAny(list + "[].");
    }

    private static String withoutNumbers(String path) {
        if (path.indexOf('[') < 0) {
            return path;
        }
        var question = new StringBuilder(path.length());
        boolean inside = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            inside = c == '[' || (inside && c != ']' && c >= '0' && c <= '9');
            if (!inside || c == '[') {
                question.append(c);
            }
        }
        return question.toString();
    }

    /** The first index of a path, counted from 1; nothing when it has none. */
    private static String numbered(String path, String kind) {
        int open = path.indexOf('[');
        int close = path.indexOf(']', open);
        if (open < 0 || close < 0 || !isNumber(path.substring(open + 1, close))) {
            return "";
        }
        return kind + (Integer.parseInt(path.substring(open + 1, close)) + 1);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 9;
    }

    /** Loaded when first asked for. */
    private static final class French {
        static final QuestionLabels LABELS = new QuestionLabels("questions_fr", ", ligne\u00A0", ", n\u00B0\u00A0");
    }

    private static final class English {
        static final QuestionLabels LABELS = new QuestionLabels("questions_en", ", line\u00A0", ", no.\u00A0");
    }
}
