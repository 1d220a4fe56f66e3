package fr.complet.territory;

/** The legal forms of an EPCI with its own tax, with the abbreviation that the official list uses. */
public enum EpciType {
    COMMUNAUTE_DE_COMMUNES("CC"),
    COMMUNAUTE_AGGLOMERATION("CA"),
    COMMUNAUTE_URBAINE("CU"),
    METROPOLE("METRO"),
    METROPOLE_DE_LYON("MET69");

    private final String abbreviation;

    EpciType(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }

    static EpciType abbreviated(String abbreviation) {
        for (EpciType type : values()) {
            if (type.abbreviation.equals(abbreviation)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Unknown type of EPCI: " + abbreviation);
    }
}
