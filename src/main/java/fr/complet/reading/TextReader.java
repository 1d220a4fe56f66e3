package fr.complet.reading;

import fr.complet.dossier.Answer;

/** A free text, kept as it was written; a number typed in its place is its digits. */
final class TextReader implements AnswerReader<String> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.TEXT;
    }

    @Override
    public Answer<String> understand(Scalar scalar) {
        return scalar.means(scalar.nature() == Scalar.Nature.TEXT ? scalar.text() : scalar.trimmed());
    }
}
