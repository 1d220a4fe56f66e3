package fr.complet.parameter;

/** How far a source can be trusted; its code is the one of call files, its JSON name the English one. */
public enum SourceStatus {
    TEXTE("text"),
    SECONDAIRE("secondary"),
    USAGE("usage"),
    HYPOTHESE("assumption"),
    /** Given by the user, with the source that the user names. */
    UTILISATEUR("user");

    private final String english;

    SourceStatus(String english) {
        this.english = english;
    }

    public String english() {
        return english;
    }
}
