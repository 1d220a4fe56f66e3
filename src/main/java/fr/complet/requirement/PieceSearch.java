package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for a pièce of one of some types: those present, those promised, and the answers that hide whether one is. */
record PieceSearch(Dossier dossier, List<PieceType> types) {

    boolean finds() {
        return !present().isEmpty();
    }

    List<Piece> present() {
        return dossier.present(types);
    }

    /** Pièces of these types that are surely not given: asked, yet to come, or joined without a file. */
    List<Piece> promised() {
        return dossier.pieces().all().stream()
                .filter(piece -> piece.type().isAmong(types))
                .filter(piece -> !mayBePresent(piece))
                .toList();
    }

    /** The illegible answers for want of which a pièce may or may not be a present one of these types. */
    List<Answer<?>> unclear() {
        if (dossier.pieces().illegible()) {
            return List.of(dossier.pieces().asAnswer());
        }
        return possible().stream().flatMap(PieceSearch::illegible).toList();
    }

    /** Judges each that is present; one that may or may not be leaves it undecided, unless it would satisfy anyway. */
    Outcome judged(Function<Piece, Outcome> judgement) {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.worst(present(), judgement)));
        for (Piece piece : possible()) {
            if (!judgement.apply(piece).isSatisfied()) {
                outcomes.add(Outcome.undecided(illegible(piece).toList()));
            }
        }
        return Outcome.worst(outcomes);
    }

    /** Those that an illegible answer hides: they may or may not be present ones of these types. */
    private List<Piece> possible() {
        List<Piece> possible = new ArrayList<>();
        for (Piece piece : dossier.pieces().all()) {
            if (piece.isUnclear() && mayBeOfType(piece) && mayBePresent(piece) && isHidden(piece)) {
                possible.add(piece);
            }
        }
        return possible;
    }

    private static boolean isHidden(Piece piece) {
        return piece.type().isIllegible() || !piece.isPresent();
    }

    private boolean mayBeOfType(Piece piece) {
        return piece.type().isIllegible() || piece.type().isAmong(types);
    }

    private static boolean mayBePresent(Piece piece) {
        if (piece.isPresent() || piece.statedState().isIllegible()) {
            return true;
        }
        boolean joined = piece.statedState().isBlank() || piece.statedState().is(PieceState.JOINT);
        return joined && piece.file().isIllegible();
    }

    private static Stream<Answer<?>> illegible(Piece piece) {
        return Stream.<Answer<?>>of(piece.type(), piece.statedState(), piece.file())
                .filter(Answer::isIllegible);
    }
}
