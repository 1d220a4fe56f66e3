package fr.complet.expression;

import dev.cel.common.values.SelectableValue;
import fr.complet.territory.Commune;
import fr.complet.territory.Epci;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A commune or an EPCI of the table, as expressions see it; all about one that the dossier does not name, or that is none,
 * is unknown.
 */
sealed interface PlaceView extends SelectableValue<String> {

    @Override
    default Optional<Object> find(String field) {
        return Optional.of(select(field));
    }

    /** A commune; some have no inhabitants in the table. */
    record OfCommune(Optional<Commune> commune, Supplier<Object> unknown) implements PlaceView {
        @Override
        public Object select(String field) {
            return commune.flatMap(known -> of(known, field)).orElseGet(unknown);
        }

        private static Optional<Object> of(Commune commune, String field) {
            return switch (field) {
                case "code" -> Optional.of(commune.code());
                case "nom" -> Optional.of(commune.name());
                case "departement" -> Optional.of(commune.departement());
                case "region" -> Optional.of(commune.region());
                default ->
                    commune.population().stream()
                            .<Object>mapToObj(Long::valueOf)
                            .findFirst();
            };
        }
    }

    /** An EPCI. */
    record OfEpci(Optional<Epci> epci, Supplier<Object> unknown) implements PlaceView {
        @Override
        public Object select(String field) {
            return epci.map(known -> of(known, field)).orElseGet(unknown);
        }

        private static Object of(Epci epci, String field) {
            return switch (field) {
                case "siren" -> epci.siren();
                case "nom" -> epci.name();
                default -> (long) epci.population();
            };
        }
    }
}
