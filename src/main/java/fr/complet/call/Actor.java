package fr.complet.call;

/** Who must act so that a requirement is satisfied (acteur), the slowest first: a vote takes weeks. */
public enum Actor {
    COUNCIL("assemblee"),
    PREFECTURE("prefecture"),
    FUNDER("financeur"),
    SUPPLIER("fournisseur"),
    YOU("vous");

    private final String code;

    Actor(String code) {
        this.code = code;
    }

    /** The word of call files. */
    public String code() {
        return code;
    }
}
