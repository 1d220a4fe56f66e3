package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.WaiverReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On what grounds a requirement can be waived.
 *
 * @param reasons the motifs it accepts
 * @param evidence the type of pièce that must support them
 * @param withoutEvidence the motifs that need no such pièce
 */
public record Waiver(List<WaiverReason> reasons, Optional<PieceType> evidence, List<WaiverReason> withoutEvidence) {

    public Waiver {
        reasons = List.copyOf(reasons);
        withoutEvidence = List.copyOf(withoutEvidence);
    }

    /** What keeps a derogation from covering a requirement when its dossier is filed; empty when it is admissible. */
    public List<Objection> objections(Derogation derogation, Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        if (!derogation.reason().isAmong(reasons)) {
            objections.add(Objection.REASON_NOT_LISTED);
        }
        if (!isEvidenced(derogation, dossier)) {
            objections.add(Objection.NO_EVIDENCE);
        }
        if (!isInForce(derogation.expiry(), dossier.filing().filedOn())) {
            objections.add(Objection.EXPIRED);
        }
        return List.copyOf(objections);
    }

    /** For ever without an expiry; otherwise both days must be known. */
    private static boolean isInForce(Answer<LocalDate> expiry, Answer<LocalDate> filedOn) {
        return expiry.isBlank()
                || expiry.value()
                        .flatMap(last -> filedOn.value().map(day -> !day.isAfter(last)))
                        .orElse(false);
    }

    private boolean isEvidenced(Derogation derogation, Dossier dossier) {
        boolean needed = evidence.isPresent() && !derogation.reason().isAmong(withoutEvidence);
        if (derogation.evidence().isBlank()) {
            return !needed;
        }
        return dossier.pieces().all().stream()
                .filter(piece -> piece.id().is(derogation.evidence().value().orElse("")))
                .filter(Piece::isPresent)
                .anyMatch(piece -> !needed || evidence.filter(piece::is).isPresent());
    }

    /** What can be held against a derogation. */
    public enum Objection {
        REASON_NOT_LISTED,
        NO_EVIDENCE,
        /** Expired before the filing, or not known to be in force then. */
        EXPIRED
    }
}
