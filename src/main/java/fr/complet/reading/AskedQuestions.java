package fr.complet.reading;

import fr.complet.reading.CallProblem.Kind;
import java.util.List;

/** The questions of the dossier format that a call file can name: those that stand outside of tables. */
final class AskedQuestions {

    private AskedQuestions() {}

    /** The path that a text names; one that takes several answers, or one that takes one. */
    static String named(Scalar text, boolean several, CallProblems problems) {
        List<String> known = DossierFormat.questions().stream()
                .filter(question -> question.several() == several && isAskedOnce(question))
                .map(Question::path)
                .toList();
        if (!known.contains(text.text())) {
            problems.addUnknown(Kind.QUESTION_UNKNOWN, text.place(), text.text(), known);
        }
        return text.text();
    }

    /** Whether a text names a table. */
    static boolean isTable(Scalar text, CallProblems problems) {
        List<String> known = DossierFormat.questions().stream()
                .filter(question -> question.kind() == Question.Kind.TABLE)
                .map(Question::path)
                .toList();
        if (!known.contains(text.text())) {
            problems.addUnknown(Kind.QUESTION_UNKNOWN, text.place(), text.text(), known);
        }
        return known.contains(text.text());
    }

    private static boolean isAskedOnce(Question question) {
        return !question.isInTable()
                && question.kind() != Question.Kind.GROUP
                && question.kind() != Question.Kind.TABLE
                && question.kind() != Question.Kind.YEARS;
    }
}
