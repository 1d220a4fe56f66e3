package fr.complet.assistant;

import java.util.Optional;

/**
 * What came of asking once.
 *
 * @param answer what was typed, numbers replaced by what they stand for; empty text for an answer that is erased
 * @param turn how the question ended, when there is no answer
 */
record Rejoinder(Optional<String> answer, Turn turn) {

    static Rejoinder of(String answer) {
        return new Rejoinder(Optional.of(answer), Turn.DONE);
    }

    static Rejoinder ended(Turn turn) {
        return new Rejoinder(Optional.empty(), turn);
    }
}
