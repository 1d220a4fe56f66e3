package fr.complet.reading;

import fr.complet.dossier.Answer;

/** A text by which something is named elsewhere: the blanks around it count for nothing. */
final class IdentifierReader implements AnswerReader<String> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.IDENTIFIER;
    }

    @Override
    public Answer<String> understand(Scalar scalar) {
        return scalar.means(scalar.trimmed());
    }
}
