package fr.complet.requirement;

/** How a requirement ends, from the most to the least pressing. */
public enum Status {
    MISSING,
    INVALID,
    UNDECIDED,
    WAIVED,
    MET,
    NOT_APPLICABLE
}
