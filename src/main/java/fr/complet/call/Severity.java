package fr.complet.call;

/** How grave it is not to satisfy a requirement (gravité), gravest first. */
public enum Severity {
    /** Blocking, and no correction can cure it. */
    ELIGIBILITY("eligibilite"),
    BLOCKING("bloquant"),
    WARNING("reserve"),
    ADVICE("conseil");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The word of call files. */
    public String code() {
        return code;
    }

    public boolean blocks() {
        return this == ELIGIBILITY || this == BLOCKING;
    }
}
