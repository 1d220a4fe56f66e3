package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Scheme;

/** The code of an aid scheme (dispositif). */
final class SchemeReader implements AnswerReader<Scheme> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.IDENTIFIER;
    }

    @Override
    public Answer<Scheme> understand(Scalar scalar) {
        return scalar.means(new Scheme(scalar.trimmed()));
    }
}
