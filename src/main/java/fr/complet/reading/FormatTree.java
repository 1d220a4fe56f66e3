package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of the dossier format as a tree, walked key by key. */
final class FormatTree {

    private static final String BUDGET = "budget";

    private FormatTree() {}

    /** The question, group or table under a key or one of its synonyms. */
    static Optional<Question> under(String parent, String key) {
        String wanted = Spelling.normalise(key);
        return below(parent).stream()
                .filter(question -> names(question).contains(wanted))
                .findFirst();
    }

    /** Every question, group or table right below a path; below the root when it is empty. */
    static List<Question> below(String parent) {
        String start = parent.isEmpty() ? "" : parent + ".";
        return DossierFormat.questions().stream()
                .filter(question -> question.path().startsWith(start))
                .filter(question -> isName(question.path().substring(start.length())))
                .toList();
    }

    private static boolean isName(String rest) {
        return !rest.isEmpty() && rest.indexOf('.') < 0 && rest.indexOf('[') < 0;
    }

    /** The last key of a question, then its synonyms. */
    static List<String> names(Question question) {
        List<String> names = new ArrayList<>();
        names.add(question.path().substring(question.path().lastIndexOf('.') + 1));
        names.addAll(question.synonyms());
        return names;
    }

    /** The groups from which a path may start, when it does not start from the root: the budget before the others. */
    static List<String> starts() {
        List<String> starts = new ArrayList<>(List.of("", BUDGET));
        DossierFormat.questions().stream()
                .filter(question -> question.kind() == Question.Kind.GROUP && !question.isInTable())
                .map(Question::path)
                .filter(path -> !starts.contains(path))
                .forEach(starts::add);
        return starts;
    }
}
