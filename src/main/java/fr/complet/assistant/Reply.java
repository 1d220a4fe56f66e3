package fr.complet.assistant;

import java.util.Optional;

/**
 * What came of asking once.
 *
 * @param answer what was typed, numbers replaced by what they stand for; empty text for an answer that is erased
 * @param turn how the question ended, when there is no answer
 */
record Reply(Optional<String> answer, Turn turn) {

    static Reply of(String answer) {
        return new Reply(Optional.of(answer), Turn.DONE);
    }

    static Reply ended(Turn turn) {
        return new Reply(Optional.empty(), turn);
    }
}
