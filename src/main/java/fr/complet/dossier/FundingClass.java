package fr.complet.dossier;

/** The class of a resource, which every ratio of a plan de financement uses. */
public enum FundingClass {
    OWN,
    PUBLIC,
    PRIVATE,
    OUTSIDE
}
