package fr.complet.reading;

import fr.complet.dossier.Choice;
import java.util.List;

/**
 * One key of a kind of requirement, as its decoder asks for it.
 *
 * @param plural the key that takes its place when several are meant; empty when there is none
 * @param several whether it takes a list
 * @param choices the words that it offers, when it does
 */
public record KindKey(
        String name, String plural, Nature nature, boolean required, boolean several, List<Choice> choices) {

    public KindKey {
        choices = List.copyOf(choices);
    }

    /** What stands under a key. */
    public enum Nature {
        /** A question of the dossier format that takes one answer. */
        QUESTION,
        /** A question of the dossier format that takes a list. */
        LISTED_QUESTION,
        TEXT,
        NUMBER,
        AMOUNT,
        RATE,
        CHOICE,
        /** The code of a scheme of funding. */
        SCHEME,
        /** A parameter, or an amount in its place. */
        DATED_AMOUNT,
        DATED_RATE,
        DATED_DAY,
        DATED_NUMBER,
        /** A table of the dossier format. */
        TABLE,
        /** A sentence in French and English. */
        WORDING,
        /** A rule in the language of expressions. */
        EXPRESSION;

        /** A parameter of the call may stand there. */
        public boolean isDated() {
            return this == DATED_AMOUNT || this == DATED_RATE || this == DATED_DAY || this == DATED_NUMBER;
        }
    }
}
