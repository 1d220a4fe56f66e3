package fr.complet.dossier;

import fr.complet.spelling.Spelling;

/** The aid scheme that a resource comes from (dispositif), compared by its normalised code. */
public record Scheme(String code) {

    public Scheme {
        code = Spelling.normalise(code);
    }
}
