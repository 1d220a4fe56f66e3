package fr.complet.budget;

/** Why an amount is not known. */
public enum Lack {
    /** An answer of the dossier is blank or illegible. */
    ANSWER,
    /** The call or the law does not say, or nobody knows what. */
    RULE,
    /** By what the dossier says there is no such amount. */
    POINTLESS
}
