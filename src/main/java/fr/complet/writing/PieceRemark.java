package fr.complet.writing;

import fr.complet.language.Messages;

/** Says when a call wants a pièce. */
record PieceRemark(Template template) {

    String of(DemandedPiece piece) {
        Messages guide = template.guide();
        String when = guide.say("piece." + occasion(piece));
        return piece.statement() ? when + ", " + guide.say("piece.statement") : when;
    }

    private static String occasion(DemandedPiece piece) {
        return switch (piece.occasion()) {
            case ALWAYS -> piece.blocks() ? "always" : "expected";
            case APPLICANT -> "applicant";
            case PROJECT -> "project";
        };
    }
}
