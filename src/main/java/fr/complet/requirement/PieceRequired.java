package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import java.util.List;

/**
 * Asks for a pièce of one of some types (piece_requise). A pièce that is asked or yet to come is not given; what its
 * file is worth is the business of {@link FilesInOrder}.
 */
public record PieceRequired(List<PieceType> types) implements Requirement {

    public PieceRequired {
        types = List.copyOf(types);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        PieceSearch search = new PieceSearch(dossier, types);
        if (search.finds()) {
            return Outcome.met();
        }
        List<Piece> promised = search.promised();
        if (!promised.isEmpty()) {
            return Outcome.missing(
                    promised.stream().map(PieceRequired::promised).toArray(Finding[]::new));
        }
        List<Answer<?>> unclear = search.unclear();
        return unclear.isEmpty()
                ? Outcome.missing(Finding.of(Lack.NOT_GIVEN, dossier.pieces().place(), Fact.anyOf(types)))
                : Outcome.undecided(unclear);
    }

    private static Finding promised(Piece piece) {
        Fact type = Fact.anyOf(piece.type().value().stream().toList());
        return piece.statedState()
                .value()
                .filter(state -> state != PieceState.JOINT)
                .map(state -> Finding.of(Lack.NOT_ARRIVED, piece.place(), type, Fact.of(state))
                        .expecting(Fact.of(PieceState.JOINT))
                        .having(Fact.of(state)))
                .orElseGet(() -> Finding.of(Lack.NO_FILE, piece.place(), type));
    }

    enum Lack implements Fault {
        /** Facts: the types, any of which would do. */
        NOT_GIVEN,
        /** It is asked, or yet to come. Facts: its type, its state. */
        NOT_ARRIVED,
        /** It stands in the list without a file. Facts: its type. */
        NO_FILE
    }
}
