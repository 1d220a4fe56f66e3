package fr.complet.territory;

import java.util.regex.Pattern;

/** The legal forms of an EPCI with its own tax, with the abbreviation that the official list uses. */
public enum EpciType {
    COMMUNAUTE_DE_COMMUNES("CC", "Communauté de communes"),
    COMMUNAUTE_AGGLOMERATION("CA", "Communauté d’agglomération"),
    COMMUNAUTE_URBAINE("CU", "Communauté urbaine"),
    METROPOLE("METRO", "Métropole"),
    METROPOLE_DE_LYON("MET69", "Métropole de Lyon");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final String abbreviation;
    private final String words;

    EpciType(String abbreviation, String words) {
        this.abbreviation = abbreviation;
        this.words = words;
    }

    /** A name of the official list, which begins with the abbreviation unless it is a métropole, with the words instead. */
    String writtenOut(String name) {
        String whole = name.startsWith(abbreviation + " ") ? words + name.substring(abbreviation.length()) : name;
        return BLANKS.matcher(whole).replaceAll(" ");
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
