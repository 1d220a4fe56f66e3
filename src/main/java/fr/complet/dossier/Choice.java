package fr.complet.dossier;

import java.util.Locale;

/**
 * One of the values that a question of the dossier format offers. The constants bear the codes of the format in upper
 * case, so that a code stands in one place.
 */
public interface Choice {

    String name();

    /** The code as a dossier writes it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
