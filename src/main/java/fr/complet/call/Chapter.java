package fr.complet.call;

import java.util.Locale;

/** The part of the checklist that a requirement stands in. */
public enum Chapter {
    DOSSIER,
    PORTEUR,
    PROJET,
    BUDGET,
    COFINANCEMENT,
    NUMERIQUE,
    ASSOCIATION,
    PIECES,
    APPEL;

    /** The word of call files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
