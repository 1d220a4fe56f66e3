package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks that each id by which the dossier refers to a pièce name a suitable one, and ids differ (references_connues). */
public record ReferencesResolve() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        List<Outcome> outcomes = new ArrayList<>();
        for (PieceReference reference : PieceReference.in(dossier)) {
            outcomes.add(reference.judge(dossier.pieces()));
        }
        Map<String, Piece> seen = new HashMap<>();
        for (Piece piece : dossier.pieces().all()) {
            if (piece.id().isGiven()) {
                Piece first = seen.putIfAbsent(piece.id().value().orElseThrow(), piece);
                if (first != null) {
                    outcomes.add(Outcome.invalid(twice(piece, first)));
                }
            }
        }
        return Outcome.worst(outcomes);
    }

    private static Finding twice(Piece piece, Piece first) {
        return Finding.of(
                Flaw.ID_TWICE,
                piece.id().place(),
                Fact.quoted(piece.id().text()),
                Fact.quoted(first.id().path()));
    }

    enum Flaw implements Fault {
        /** Facts: the id, the path of the first pièce that bears it. */
        ID_TWICE
    }
}
