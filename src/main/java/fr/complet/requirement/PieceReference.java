package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Resource;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * An id by which the dossier refers to one of its pièces.
 *
 * @param types the types of pièce that it may name; empty: any
 */
record PieceReference(Answer<String> id, List<PieceType> types) {

    private static final List<PieceType> OF_COSTS = List.of(
            PieceType.DEVIS,
            PieceType.ESTIMATION,
            PieceType.PROJET_MARCHE,
            PieceType.TARIF_CENTRALE_ACHAT,
            PieceType.COUT_PERSONNEL);

    private static final List<PieceType> OF_RESOURCES =
            List.of(PieceType.NOTIFICATION_FINANCEMENT, PieceType.CONVENTION_PARTENARIAT);

    /** Of a cost line. */
    static PieceReference ofCost(Answer<String> id) {
        return new PieceReference(id, OF_COSTS);
    }

    /** Of a resource. */
    static PieceReference ofResource(Answer<String> id) {
        return new PieceReference(id, OF_RESOURCES);
    }

    /** Every reference of a dossier, in its order. */
    static List<PieceReference> in(Dossier dossier) {
        List<PieceReference> references = new ArrayList<>();
        for (CostLine line : dossier.plan().costs().all()) {
            for (Answer<String> id : line.evidence().items()) {
                references.add(ofCost(id));
            }
        }
        for (Resource line : dossier.plan().resources().all()) {
            references.add(ofResource(line.evidence()));
        }
        for (Derogation derogation : dossier.derogations().all()) {
            references.add(new PieceReference(derogation.evidence(), List.of()));
        }
        references.removeIf(reference -> reference.id.isBlank());
        return references;
    }

    Outcome judge(Items<Piece> pieces) {
        if (id.isIllegible()) {
            return Outcome.undecided(id);
        }
        String wanted = id.value().orElseThrow();
        List<Piece> named = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.id().is(wanted)) {
                named.add(piece);
            }
        }
        return named.isEmpty() ? unnamed(pieces) : suited(named);
    }

    /** A pièce whose id, or a list of pièces that, cannot be read may be the one that is named. */
    private Outcome unnamed(Items<Piece> pieces) {
        if (pieces.illegible()) {
            return Outcome.undecided(pieces.asAnswer());
        }
        List<Answer<String>> illegible =
                pieces.all().stream().map(Piece::id).filter(Answer::isIllegible).toList();
        return illegible.isEmpty() ? Outcome.invalid(unknown(pieces)) : Outcome.undecided(illegible);
    }

    private Finding unknown(Items<Piece> pieces) {
        List<String> ids = pieces.all().stream()
                .map(Piece::id)
                .flatMap(known -> known.value().stream())
                .toList();
        Fact written = Fact.quoted(id.text());
        return Spelling.nearest(id.text(), ids)
                .map(nearest -> Finding.of(Flaw.UNKNOWN_NEAR, id.place(), written, Fact.quoted(nearest))
                        .expecting(Fact.quoted(nearest)))
                .orElseGet(() -> Finding.of(Flaw.UNKNOWN, id.place(), written))
                .having(written);
    }

    private Outcome suited(List<Piece> named) {
        if (types.isEmpty() || isOneSuitable(named)) {
            return Outcome.met();
        }
        List<Answer<PieceType>> unclear =
                named.stream().map(Piece::type).filter(type -> !type.isGiven()).toList();
        return unclear.isEmpty()
                ? Outcome.invalid(unsuited(named.get(0).type().value().orElseThrow()))
                : Outcome.undecided(unclear);
    }

    private boolean isOneSuitable(List<Piece> named) {
        for (Piece piece : named) {
            if (piece.type().isAmong(types)) {
                return true;
            }
        }
        return false;
    }

    private Finding unsuited(PieceType type) {
        return Finding.of(Flaw.WRONG_TYPE, id.place(), Fact.quoted(id.text()), Fact.of(type), Fact.anyOf(types))
                .expecting(Fact.anyOf(types))
                .having(Fact.of(type));
    }

    enum Flaw implements Fault {
        /** No pièce has this id. Facts: the id. */
        UNKNOWN,
        /** No pièce has this id. Facts: the id, the nearest id. */
        UNKNOWN_NEAR,
        /** Facts: the id, the type of the pièce, the types that would do. */
        WRONG_TYPE
    }
}
