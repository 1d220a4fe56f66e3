package fr.complet.requirement;

/** Why a requirement, or a line of it, stays unjudged: the faults that any kind of requirement can meet. */
public enum Unjudged implements Fault {
    /** An answer that it needs is blank. */
    BLANK,
    /** An answer that it needs is illegible. */
    ILLEGIBLE,
    /** A parameter of the call that it needs is not known. Facts: its name, where to find it. */
    PARAMETER,
    /** A value of the law that it needs is not known on the day. Facts: its name, where to find it. */
    LAW,
    /** It waits for another requirement. */
    REQUIREMENT,
    /** Only a person can judge it. */
    HAND
}
