package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks that each id by which the dossier refers to a pièce name a suitable one, and ids differ (references_connues). */
public record ReferencesResolve() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        List<Outcome> references = PieceReference.in(dossier).stream()
                .map(reference -> reference.judge(dossier.pieces()))
                .toList();
        return Outcome.worst(
                Stream.concat(references.stream(), twice(dossier).stream()).toList());
    }

    private static List<Outcome> twice(Dossier dossier) {
        Map<String, Piece> seen = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Piece piece : dossier.pieces().all()) {
            piece.id().value().ifPresent(id -> {
                Piece first = seen.putIfAbsent(id, piece);
                if (first != null) {
                    outcomes.add(Outcome.invalid(twice(piece, first)));
                }
            });
        }
        return outcomes;
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
