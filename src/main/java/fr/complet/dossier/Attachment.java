package fr.complet.dossier;

/**
 * What was found at the path of a pièce's file.
 *
 * @param actual the kind of file that its content shows, when its extension says another; else empty
 */
public record Attachment(Condition condition, String actual) {

    /** The condition that a file is in. */
    public enum Condition {
        IN_ORDER,
        ABSENT,
        /** It would leave the folder of the dossier: never opened. */
        OUTSIDE,
        NOT_A_FILE,
        NOT_READABLE,
        EMPTY,
        NOT_WHAT_IT_SAYS
    }
}
