package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.territory.Epci;
import fr.complet.territory.EpciDesignation;
import java.util.List;

/** An EPCI by its SIREN or its name; illegible when several could be meant. */
final class EpciReader implements AnswerReader<EpciDesignation> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.EPCI;
    }

    @Override
    public Answer<EpciDesignation> understand(Scalar scalar) {
        EpciDesignation designation = EpciDesignation.of(scalar.trimmed());
        return designation instanceof EpciDesignation.Ambiguous ambiguous
                ? scalar.misread(Kind.EPCI_AMBIGUOUS, texts(ambiguous.candidates()))
                : scalar.means(designation);
    }

    private static String[] texts(List<Epci> candidates) {
        return candidates.stream().map(epci -> epci.siren() + " " + epci.name()).toArray(String[]::new);
    }
}
