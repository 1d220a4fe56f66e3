package fr.complet.dossier;

import fr.complet.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of the dossier (pièce).
 *
 * @param statedState the state as written; blank means joint when a file is given
 * @param attachment what was found at its file's path, when one is given
 * @param retained of competing quotes, the one kept
 */
public record Piece(
        Answer<String> id,
        Answer<PieceType> type,
        Answer<String> file,
        Optional<Attachment> attachment,
        Answer<PieceState> statedState,
        Answer<LocalDate> date,
        Answer<String> number,
        Answer<Money> amountHt,
        Answer<Money> amountTtc,
        Answer<Boolean> retained,
        Answer<String> supplier,
        Approval approval,
        Answer<String> note,
        Place place) {

    /** Joined with a file, or filed online; anything else is not given. */
    public boolean isPresent() {
        if (statedState.is(PieceState.DEPOSE_EN_LIGNE)) {
            return true;
        }
        boolean joined = statedState.isBlank() || statedState.is(PieceState.JOINT);
        return joined && file.isGiven();
    }

    public boolean is(PieceType expected) {
        return type.is(expected);
    }

    /** Whether it might count as a pièce of some type, were it legible. */
    public boolean isUnclear() {
        return type.isIllegible() || statedState.isIllegible() || file.isIllegible();
    }
}
