package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Listed;

/**
 * Asks that a question which takes several answers have one at least, and no more different ones than a number
 * (nombre_maximum).
 *
 * @param question path of a list of simple values
 */
public record MaximumCount(String question, int maximum) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Listed<?> list = dossier.answers().listAt(question);
        long count = list.values().stream().distinct().count();
        if (count > maximum) {
            return Outcome.invalid(tooMany(list, count));
        }
        if (!list.illegible().isEmpty()) {
            return Outcome.undecided(list.illegible());
        }
        return list.isEmpty()
                ? Outcome.missing(Finding.of(Count.NONE, list.place(), Fact.question(question), Fact.of(maximum)))
                : Outcome.met();
    }

    private Finding tooMany(Listed<?> list, long count) {
        return Finding.of(Count.TOO_MANY, list.place(), Fact.question(question), Fact.of(count), Fact.of(maximum))
                .expecting(Fact.of(maximum))
                .having(Fact.of(count));
    }

    enum Count implements Fault {
        /** Facts: the question, the greatest number. */
        NONE,
        /** Facts: the question, the number of different answers, the greatest number. */
        TOO_MANY
    }
}
