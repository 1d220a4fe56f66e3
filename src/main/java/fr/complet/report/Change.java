package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.reading.SupposedAnswer;
import java.util.List;

/**
 * One supposed answer, or a line that is taken away.
 *
 * @param path where it stands in the dossier format
 * @param before as the file says; empty when it says nothing
 * @param after as supposed; empty for nothing
 * @param removal whether a whole line is taken away
 */
record Change(String path, String before, String after, boolean removal) {

    static List<Change> of(List<SupposedAnswer> supposed, Assessment before) {
        Answers answers = before.dossier().answers();
        return supposed.stream()
                .map(one -> new Change(one.path(), text(answers, one.path()), one.text(), one.removal()))
                .toList();
    }

    private static String text(Answers answers, String path) {
        if (!answers.has(path)) {
            return "";
        }
        Answer<?> answer = answers.at(path);
        return answer.text();
    }
}
