package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/** What a text designates as an EPCI. */
public sealed interface EpciDesignation {

    /** The EPCI that is designated, when it is one. */
    default Optional<Epci> epci() {
        return Optional.empty();
    }

    /** An EPCI of today. */
    record Found(Epci found) implements EpciDesignation {
        @Override
        public Optional<Epci> epci() {
            return Optional.of(found);
        }
    }

    /** Several EPCI could be meant. */
    record Ambiguous(List<Epci> candidates) implements EpciDesignation {}

    /** None. */
    record NoCandidate(Optional<String> nearest) implements EpciDesignation {}
}
