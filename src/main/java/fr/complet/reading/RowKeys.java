package fr.complet.reading;

import fr.complet.language.QuestionLabels;
import fr.complet.language.Spellings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the keys of a sheet of keys and values mean, alone or under the heading of their group. */
final class RowKeys {
    private static final RowKeys ALL = new RowKeys();

    /** The keys of each group, by the path of the group. */
    private final Map<String, Names<String>> children = new HashMap<>();
    /** The labels that say by themselves which question is meant. */
    private final Names<String> labels = new Names<>();

    private final Names<Boolean> anywhere = new Names<>();
    private final Set<String> groups = new HashSet<>();

    private RowKeys() {
        List<Question> questions = DossierFormat.questions().stream()
                .filter(question -> !question.isInTable() && question.kind() != Question.Kind.TABLE)
                .toList();
        for (Question question : questions) {
            String path = question.path();
            String group = parent(path);
            groups.add(group);
            if (question.kind() == Question.Kind.GROUP) {
                groups.add(path);
            }
            know(group, last(path), path);
            question.synonyms()
                    .forEach(synonym -> know(
                            group, synonym, question.kind() == Question.Kind.GROUP ? path : beside(path, synonym)));
        }
        for (Question question : questions) {
            knowLabels(question);
        }
    }

    static RowKeys all() {
        return ALL;
    }

    boolean isGroup(String path) {
        return groups.contains(path);
    }

    /** Whether it is a key somewhere. */
    boolean knows(String text) {
        return anywhere.find(text).isPresent() || descend("", text).isPresent();
    }

    /** The path that a key means in a group: there, or in a group around it, or by a label that is clear alone. */
    Optional<String> path(String text, String group) {
        String around = group;
        while (true) {
            Optional<String> found = child(around, text);
            if (found.isEmpty()) {
                found = descend(around, text);
            }
            if (found.isPresent()) {
                return found;
            }
            if (around.isEmpty()) {
                return labels.find(text);
            }
            around = parent(around);
        }
    }

    /**
     * Where a key belongs that the format does not know: {@code porteur.telefone} says its group itself, others belong
     * to the group that they stand in.
     */
    Stranger stranger(String text, String group) {
        for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
            Optional<String> home = path(text.substring(0, dot), "");
            if (home.filter(this::isGroup).isPresent() && dot < text.length() - 1) {
                return new Stranger(home.get(), text.substring(dot + 1));
            }
        }
        return new Stranger(group, text);
    }

    /** A key that the format does not know, in its group. */
    record Stranger(String group, String key) {}

    /** A path as people write it: {@code porteur.siret}, {@code Porteur > SIRET}. */
    private Optional<String> descend(String from, String text) {
        Optional<String> path = Optional.of(from);
        int start = 0;
        for (int i = 0; i <= text.length() && path.isPresent(); i++) {
            if (i == text.length() || isStep(text.charAt(i))) {
                if (i == text.length() && start == 0) {
                    return Optional.empty();
                }
                path = child(path.get(), text.substring(start, i));
                start = i + 1;
            }
        }
        return path;
    }

    private static boolean isStep(char c) {
        return c == '.' || c == '>' || c == '\u203A' || c == '/';
    }

    private Optional<String> child(String group, String text) {
        Names<String> names = children.get(group);
        return names == null ? Optional.empty() : names.find(text);
    }

    private void know(String group, String name, String path) {
        children.computeIfAbsent(group, there -> new Names<>()).add(name, path);
        anywhere.add(name, true);
    }

    private void knowLabels(Question question) {
        String path = question.path();
        for (QuestionLabels language : List.of(QuestionLabels.french(), QuestionLabels.english())) {
            know(parent(path), language.of(path), path);
            labels.add(language.of(path), path);
            for (String synonym : question.synonyms()) {
                String other = beside(path, synonym);
                if (!language.of(other).equals(other)) {
                    know(parent(path), language.of(other), other);
                    labels.add(language.of(other), other);
                }
            }
        }
        for (String name : Spellings.all().of(path)) {
            know(parent(path), name, path);
            labels.add(name, path);
        }
    }

    private static String beside(String path, String key) {
        return parent(path).isEmpty() ? key : parent(path) + "." + key;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
