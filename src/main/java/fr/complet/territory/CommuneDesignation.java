package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/** What a text designates as a commune. */
public sealed interface CommuneDesignation {

    /** The commune of today that is designated, when it is one. */
    default Optional<Commune> commune() {
        return Optional.empty();
    }

    /** A commune of today. */
    record Found(Commune found, boolean restoredZero, List<String> alsoPostalCodeOf) implements CommuneDesignation {
        @Override
        public Optional<Commune> commune() {
            return Optional.of(found);
        }
    }

    /** A commune that is no more, or part of another. */
    record Superseded(FormerCommune former) implements CommuneDesignation {}

    /** Several communes could be meant. */
    record Ambiguous(List<Commune> candidates) implements CommuneDesignation {}

    /** None. */
    record NoCandidate(Optional<String> nearest) implements CommuneDesignation {}
}
