package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/** What a text written for a commune designates: a code, a name, or both. */
public sealed interface CommuneDesignation {

    /**
     * Reads five digits alone as an INSEE code in force, else as a postal code, else as a former code; a name beside
     * them decides within the INSEE code or the postal code.
     */
    static CommuneDesignation of(String text) {
        return new CommuneSearch(Territory.france(), WrittenCommune.of(text)).designation();
    }

    /** The commune of today that is designated, when it is one. */
    default Optional<Commune> commune() {
        return Optional.empty();
    }

    /**
     * A commune of today; {@code restoredZero} when the code had lost its first zero, {@code alsoPostalCodeOf} the
     * other communes that the digits, written alone, designate as a postal code.
     */
    record Found(Commune found, boolean restoredZero, List<Commune> alsoPostalCodeOf) implements CommuneDesignation {
        public Found {
            alsoPostalCodeOf = List.copyOf(alsoPostalCodeOf);
        }

        @Override
        public Optional<Commune> commune() {
            return Optional.of(found);
        }
    }

    /** A code or a name that is not, or no longer, that of a commune; its successor is the commune to name. */
    record Superseded(FormerCommune former) implements CommuneDesignation {}

    /** Several communes, or digits and a name that contradict each other: those that either designates, by code. */
    record Ambiguous(List<Commune> candidates) implements CommuneDesignation {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No commune, with the nearest name when the text has one that resembles it. */
    record NoCandidate(Optional<String> nearest) implements CommuneDesignation {}
}
