package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/** What a text written for an EPCI designates: a SIREN, or a name. */
public sealed interface EpciDesignation {

    /** Nine digits, grouped or not, are a SIREN; anything else is a name. */
    static EpciDesignation of(String text) {
        var territory = Territory.france();
        String siren = Digits.ungrouped(text);
        if (Digits.areAll(siren)) {
            return territory
                    .epci(siren)
                    .<EpciDesignation>map(Found::new)
                    .orElseGet(() -> new NoCandidate(Optional.empty()));
        }
        List<Epci> named = territory.epcisNamed(text);
        return switch (named.size()) {
            case 0 -> new NoCandidate(territory.nearestEpciName(text));
            case 1 -> new Found(named.get(0));
            default -> new Ambiguous(named);
        };
    }

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

    /** A name that several EPCI bear. */
    record Ambiguous(List<Epci> candidates) implements EpciDesignation {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No EPCI, with the nearest name when the text has one that resembles it. */
    record NoCandidate(Optional<String> nearest) implements EpciDesignation {}
}
