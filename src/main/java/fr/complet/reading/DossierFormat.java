package fr.complet.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every question of the dossier format, learnt from its decoder, so that no key is written down twice. */
public final class DossierFormat {
    private static final Map<String, Question> QUESTIONS = recited();

    private DossierFormat() {}

    /** In the order of the format; {@code []} stands for the lines of a table. */
    public static Collection<Question> questions() {
        return QUESTIONS.values();
    }

    /** The paths of all questions, groups and tables. */
    public static List<String> paths() {
        return List.copyOf(QUESTIONS.keySet());
    }

    public static Optional<Question> question(String path) {
        return Optional.ofNullable(QUESTIONS.get(path));
    }

    /** The questions, groups and tables of one group, in their order; {@code ""} is the top of a dossier. */
    public static List<Question> children(String group) {
        return Children.BY_GROUP.getOrDefault(group, List.of());
    }

    private static Map<String, Question> recited() {
        var heard = new Heard();
        try {
            DossierForm.recite(heard);
        } catch (Unreadable impossible) {
            throw new IllegalStateException("the decoder refuses the empty dossier", impossible);
        }
        var questions = new LinkedHashMap<String, Question>();
        for (Question question : heard.all) {
            questions.merge(question.path(), question, DossierFormat::moreOpen);
        }
        return Collections.unmodifiableMap(questions);
    }

    /** What may be one answer or a group of them is asked as one answer. */
    private static Question moreOpen(Question first, Question second) {
        return first.kind() == Question.Kind.GROUP ? second : first;
    }

    /** Sorted when first asked for: a check does without. */
    private static final class Children {
        static final Map<String, List<Question>> BY_GROUP =
                QUESTIONS.values().stream().collect(Collectors.groupingBy(Question::group));
    }

    private static final class Heard implements Vocabulary {
        private final List<Question> all = new ArrayList<>();

        @Override
        public boolean isListening() {
            return true;
        }

        @Override
        public void learn(Question question) {
            all.add(question);
        }
    }
}
