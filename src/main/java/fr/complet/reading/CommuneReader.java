package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import java.util.List;

/** A commune by its code, its postal code, its name, or several of them; illegible when several could be meant. */
final class CommuneReader implements AnswerReader<CommuneDesignation> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.COMMUNE;
    }

    @Override
    public Answer<CommuneDesignation> understand(Scalar scalar) {
        CommuneDesignation designation = CommuneDesignation.of(scalar.trimmed());
        return designation instanceof CommuneDesignation.Ambiguous ambiguous
                ? scalar.misread(Kind.COMMUNE_AMBIGUOUS, texts(ambiguous.candidates()))
                : scalar.means(designation);
    }

    private static String[] texts(List<Commune> communes) {
        return communes.stream().map(Commune::written).toArray(String[]::new);
    }
}
