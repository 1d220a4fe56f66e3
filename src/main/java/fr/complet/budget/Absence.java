package fr.complet.budget;

/** Why there is no amount, whatever the dossier answers. */
public enum Absence {
    /** The call does not say how its grant is computed. */
    CALL_SILENT(Lack.RULE),
    /** Nobody knows a ceiling that the call sets on costs. */
    CEILING_UNKNOWN(Lack.RULE),
    /** There is no investment. */
    NO_INVESTMENT(Lack.POINTLESS),
    /** However the resources are allocated, the investment does not receive exactly its costs. */
    NO_ALLOCATION(Lack.POINTLESS);

    private final Lack lack;

    Absence(Lack lack) {
        this.lack = lack;
    }

    Lack lack() {
        return lack;
    }
}
