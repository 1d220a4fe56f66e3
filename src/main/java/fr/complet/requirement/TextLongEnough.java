package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;

/**
 * Asks that a text say enough to be judged (texte_minimum).
 *
 * @param question path of the dossier format
 * @param length its least number of characters
 */
public record TextLongEnough(String question, int length) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<?> answer = dossier.answers().at(question);
        if (!answer.isGiven()) {
            return Outcome.undecided(answer);
        }
        String text = answer.text().strip();
        int actual = text.codePointCount(0, text.length());
        return actual >= length ? Outcome.met() : Outcome.invalid(tooShort(answer, actual));
    }

    private Finding tooShort(Answer<?> answer, int actual) {
        return Finding.of(Length.TOO_SHORT, answer.place(), Fact.question(question), Fact.of(actual), Fact.of(length))
                .expecting(Fact.of(length))
                .having(Fact.of(actual));
    }

    enum Length implements Fault {
        /** Facts: the question, its number of characters, the least number. */
        TOO_SHORT
    }
}
