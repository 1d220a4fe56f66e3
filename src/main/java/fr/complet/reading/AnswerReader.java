package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Choice;
import java.util.List;

/** Understands one text as the answer to one kind of question: a pure function of the text at its place. */
interface AnswerReader<T> {
    Question.Kind kind();

    /** Understands a text that is not blank. */
    Answer<T> understand(Scalar scalar);

    default Answer<T> read(Scalar scalar) {
        return scalar.isBlank() ? new Blank<>(scalar.place()) : understand(scalar);
    }

    /** The answers among which one is chosen; none when the question is open. */
    default List<Choice> choices() {
        return List.of();
    }
}
