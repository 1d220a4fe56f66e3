package fr.complet.writing;

import fr.complet.dossier.PieceType;

/**
 * A pièce that a call may ask for.
 *
 * @param blocks whether the dossier is incomplete without it
 * @param statement a sworn statement does instead
 */
record DemandedPiece(PieceType type, Occasion occasion, boolean blocks, boolean statement) {

    /** When it is asked for. */
    enum Occasion {
        ALWAYS,
        /** It depends on who applies. */
        APPLICANT,
        /** It depends on the project, too. */
        PROJECT
    }

    /** Its name in the dossier: its type, as people write names of files. */
    String id() {
        return type.code().replace('_', '-');
    }
}
