package fr.complet.territory;

import java.util.Optional;

/** A commune that somebody may mean; {@code former} is what was typed when that is no longer, or never was, a commune. */
public record CommuneMatch(Commune commune, Optional<FormerCommune> former) {

    static CommuneMatch of(Commune commune) {
        return new CommuneMatch(commune, Optional.empty());
    }

    /** What to write in a dossier, which no reader can take for another commune. */
    public String insertion() {
        return commune.written();
    }
}
