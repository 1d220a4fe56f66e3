package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Misreading.Kind;
import java.util.List;

/** Understands one text as the answer to one kind of question: a pure function of the text at its place. */
interface AnswerReader<T> {
    Question.Kind kind();

    /** Understands a text that is neither blank nor the failure of a cell. */
    Answer<T> understand(Scalar scalar);

    default Answer<T> read(Scalar scalar) {
        if (scalar.isFailed()) {
            boolean error = scalar.nature() == Scalar.Nature.ERROR;
            return scalar.misread(error ? Kind.CELL_ERROR : Kind.FORMULA_WITHOUT_VALUE);
        }
        return scalar.isBlank() ? new Blank<>(scalar.place()) : understand(scalar);
    }

    /** The answers among which one is chosen; none when the question is open. */
    default List<Choice> choices() {
        return List.of();
    }
}
