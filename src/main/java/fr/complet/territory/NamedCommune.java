package fr.complet.territory;

import java.util.Optional;

/** A commune of today under a name that leads to it; {@code former} is what bears the name when it is not the commune. */
record NamedCommune(PlaceName name, Bond bond, Commune commune, Optional<FormerCommune> former) {

    /** What the name is to the commune, the closest first. */
    enum Bond {
        CURRENT,
        VARIANT,
        FORMER;

        /** By the letter that the table of names uses. */
        static Bond of(char letter) {
            return switch (letter) {
                case CommuneNames.CURRENT -> CURRENT;
                case CommuneNames.VARIANT -> VARIANT;
                case CommuneNames.FORMER -> FORMER;
                default -> throw new IllegalArgumentException("Unknown bearer of a name: " + letter);
            };
        }
    }
}
