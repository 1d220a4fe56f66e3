package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Listed;

/**
 * Asks that a question which takes several answers have enough different ones (nombre_minimum).
 *
 * @param question path of a list of simple values
 */
public record MinimumCount(String question, int minimum) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Listed<?> list = dossier.answers().listAt(question);
        long count = list.values().stream().distinct().count();
        if (count >= minimum) {
            return Outcome.met();
        }
        if (!list.illegible().isEmpty()) {
            return Outcome.undecided(list.illegible());
        }
        return list.isEmpty()
                ? Outcome.missing(Finding.of(Count.NONE, list.place(), Fact.question(question), Fact.of(minimum)))
                : Outcome.invalid(tooFew(list, count));
    }

    private Finding tooFew(Listed<?> list, long count) {
        return Finding.of(Count.TOO_FEW, list.place(), Fact.question(question), Fact.of(count), Fact.of(minimum))
                .expecting(Fact.of(minimum))
                .having(Fact.of(count));
    }

    enum Count implements Fault {
        /** Facts: the question, the least number. */
        NONE,
        /** Facts: the question, the number of different answers, the least number. */
        TOO_FEW
    }
}
