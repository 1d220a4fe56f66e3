package fr.complet.territory;

import java.util.Optional;

/** A code or a name that is no longer, or never was, that of a commune, and the commune to name instead. */
public record FormerCommune(String code, Optional<String> name, Kind kind, Commune successor) {

    /** Why it is not a commune. */
    public enum Kind {
        /** A code that was merged into the successor; its name is not known. */
        FORMER("ancienne"),
        /** A part of a commune nouvelle. */
        DELEGUEE("deleguee"),
        /** A part of a commune merged under the older law. */
        ASSOCIEE("associee"),
        /** An arrondissement of Paris, Lyon or Marseille. */
        ARRONDISSEMENT("arrondissement");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind coded(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Unknown kind of former commune: " + code);
        }
    }
}
