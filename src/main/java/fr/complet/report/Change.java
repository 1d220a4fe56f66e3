package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.money.Money;
import fr.complet.reading.SupposedAnswer;
import java.util.List;
import java.util.Optional;

/**
 * One supposed answer, or a line that is taken away.
 *
 * @param path where it stands in the dossier format
 * @param before as the file says
 * @param after as supposed
 * @param removal whether a whole line is taken away
 */
record Change(String path, Side before, Side after, boolean removal) {

    static List<Change> of(List<SupposedAnswer> supposed, Assessment before, Assessment after) {
        Answers written = before.dossier().answers();
        Answers changed = after.dossier().answers();
        return supposed.stream()
                .map(one -> new Change(one.path(), written(one.path(), written), one(one, changed), one.removal()))
                .toList();
    }

    private static Side written(String path, Answers answers) {
        if (answers.hasList(path)) {
            List<String> texts =
                    answers.listAt(path).items().stream().map(Answer::text).toList();
            return new Side(String.join(", ", texts), Optional.empty());
        }
        return answers.has(path) ? Side.of(answers.at(path)) : new Side("", Optional.empty());
    }

    /** Lines that are removed change the paths of others, but not what was supposed where. */
    private static Side one(SupposedAnswer supposed, Answers answers) {
        Optional<Money> amount = answers.all().stream()
                .filter(answer -> supposed.isAt(answer.place()))
                .findFirst()
                .flatMap(answer -> Side.of(answer).amount());
        return new Side(supposed.text(), amount);
    }

    /**
     * What an answer says.
     *
     * @param text as it is written; empty for nothing
     * @param amount when it is one
     */
    record Side(String text, Optional<Money> amount) {

        private static Side of(Answer<?> answer) {
            return new Side(
                    answer.text(),
                    answer.value().filter(Money.class::isInstance).map(Money.class::cast));
        }
    }
}
