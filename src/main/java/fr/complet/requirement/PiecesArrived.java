package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;

/** Asks that no pièce be still asked or yet to come (pieces_arrivees). */
public record PiecesArrived() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Piece> pieces = dossier.pieces();
        return pieces.illegible()
                ? Outcome.undecided(pieces.asAnswer())
                : Outcome.worst(pieces.all(), PiecesArrived::judge);
    }

    private static Outcome judge(Piece piece) {
        Answer<PieceState> state = piece.statedState();
        if (state.isIllegible()) {
            return Outcome.undecided(state);
        }
        return state.value()
                .filter(stated -> stated == PieceState.DEMANDE || stated == PieceState.A_VENIR)
                .map(stated -> Outcome.missing(awaited(piece, stated)))
                .orElseGet(Outcome::met);
    }

    private static Finding awaited(Piece piece, PieceState state) {
        Fact what = piece.type()
                .value()
                .map(type -> Fact.of(type))
                .orElseGet(() -> Fact.quoted(piece.id().text()));
        return Finding.of(Delay.NOT_ARRIVED, piece.place(), what, Fact.of(state))
                .expecting(Fact.of(PieceState.JOINT))
                .having(Fact.of(state));
    }

    enum Delay implements Fault {
        /** Facts: the type of the pièce (its id when it has none), its state. */
        NOT_ARRIVED
    }
}
