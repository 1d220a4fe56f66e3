package fr.complet.territory;

import java.util.Optional;
import java.util.OptionalInt;

/** A registered body that the table knows by its number. */
public sealed interface Body {

    /** The EPCI that it is; if none, it is a commune. */
    Optional<Epci> epci();

    String name();

    OptionalInt population();

    /** The commune of its seat, when the table tells it. */
    Optional<Commune> seat();

    /** Whether the table has the number as that of the body; if not, it is a guess, to be confirmed by who knows. */
    boolean certain();

    /** An EPCI; the table tells its members, not which of them is its seat. */
    record OfEpci(Epci known) implements Body {
        @Override
        public Optional<Epci> epci() {
            return Optional.of(known);
        }

        @Override
        public String name() {
            return known.fullName();
        }

        @Override
        public OptionalInt population() {
            return OptionalInt.of(known.population());
        }

        @Override
        public Optional<Commune> seat() {
            return Optional.empty();
        }

        @Override
        public boolean certain() {
            return true;
        }
    }

    /** A commune, its own seat. */
    record OfCommune(Commune commune, boolean certain) implements Body {
        @Override
        public Optional<Epci> epci() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return commune.name();
        }

        @Override
        public OptionalInt population() {
            return commune.population();
        }

        @Override
        public Optional<Commune> seat() {
            return Optional.of(commune);
        }
    }
}
