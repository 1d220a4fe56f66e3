package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** Every reference of a dossier, in its order. */
    static List<PieceReference> in(Dossier dossier) {
        Stream<PieceReference> costs = dossier.plan().costs().all().stream()
                .flatMap(line -> line.evidence().items().stream())
                .map(id -> new PieceReference(id, OF_COSTS));
        Stream<PieceReference> resources = dossier.plan().resources().all().stream()
                .map(line -> new PieceReference(line.evidence(), OF_RESOURCES));
        Stream<PieceReference> derogations = dossier.derogations().all().stream()
                .map(derogation -> new PieceReference(derogation.evidence(), List.of()));
        return Stream.of(costs, resources, derogations)
                .flatMap(references -> references)
                .filter(reference -> !reference.id.isBlank())
                .toList();
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
        if (types.isEmpty() || named.stream().anyMatch(piece -> piece.type().isAmong(types))) {
            return Outcome.met();
        }
        List<Answer<PieceType>> unclear =
                named.stream().map(Piece::type).filter(type -> !type.isGiven()).toList();
        return unclear.isEmpty()
                ? Outcome.invalid(unsuited(named.get(0).type().value().orElseThrow()))
                : Outcome.undecided(unclear);
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
