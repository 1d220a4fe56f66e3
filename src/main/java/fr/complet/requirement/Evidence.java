package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pièces that a line names as its evidence. */
final class Evidence {

    /** The id under which the sets of rules ask that references resolve, for what waits for it. */
    static final String REFERENCES = "piece-references";

    private final Items<Piece> pieces;
    private final List<PieceType> types;
    private final Map<String, List<Piece>> byId = new HashMap<>();
    private final List<Answer<String>> illegibleIds = new ArrayList<>();

    /**
     * Looks among pièces.
     *
     * @param types those that can be evidence
     */
    Evidence(Items<Piece> pieces, List<PieceType> types) {
        this.pieces = pieces;
        this.types = List.copyOf(types);
        for (Piece piece : pieces.all()) {
            if (piece.id().isGiven()) {
                byId.computeIfAbsent(piece.id().value().orElseThrow(), unseen -> new ArrayList<>())
                        .add(piece);
            } else if (piece.id().isIllegible()) {
                illegibleIds.add(piece.id());
            }
        }
    }

    /** Whether nothing is to be said of these references as such. */
    boolean areInOrder(List<PieceReference> references) {
        return references.stream().allMatch(reference -> reference.judge(pieces).status() == Status.MET);
    }

    /** Whether one of the pièces named is present, and of one of the types. */
    boolean isGiven(List<Answer<String>> ids) {
        for (Piece piece : named(ids)) {
            if (piece.isPresent() && isSuitable(piece)) {
                return true;
            }
        }
        return false;
    }

    /** The first pièce named that would do, were it not still to come. */
    Optional<Piece> promised(List<Answer<String>> ids) {
        return named(ids).stream()
                .filter(this::isSuitable)
                .filter(piece -> !piece.isPresent())
                .findFirst();
    }

    /** The illegible answers for want of which it cannot be told whether there is evidence. */
    List<Answer<?>> unclear(List<Answer<String>> ids) {
        List<Answer<?>> unclear =
                new ArrayList<>(ids.stream().filter(Answer::isIllegible).toList());
        named(ids).stream()
                .filter(Piece::isUnclear)
                .flatMap(piece -> Stream.<Answer<?>>of(piece.type(), piece.statedState(), piece.file()))
                .filter(Answer::isIllegible)
                .forEach(unclear::add);
        boolean unresolved = ids.stream().flatMap(id -> id.value().stream()).anyMatch(id -> !byId.containsKey(id));
        if (unresolved) {
            unclear.addAll(illegibleIds);
        }
        if (unresolved && pieces.illegible()) {
            unclear.add(pieces.asAnswer());
        }
        return unclear;
    }

    /** The state of a pièce that is not present, when it says one. */
    static Optional<PieceState> state(Piece piece) {
        return piece.statedState().value().filter(state -> state != PieceState.JOINT);
    }

    /** The pièces named that are of one of the types, present or not, in a list of the caller's own. */
    List<Piece> suitable(List<Answer<String>> ids) {
        List<Piece> suitable = named(ids);
        suitable.removeIf(piece -> !isSuitable(piece));
        return suitable;
    }

    /** Those, and the present ones that may be of one of the types, were theirs legible. */
    List<Piece> possible(List<Answer<String>> ids) {
        List<Piece> possible = named(ids);
        possible.removeIf(piece -> !isSuitable(piece) && !(piece.type().isIllegible() && piece.isPresent()));
        return possible;
    }

    private List<Piece> named(List<Answer<String>> ids) {
        List<Piece> named = new ArrayList<>();
        for (Answer<String> id : ids) {
            if (id.isGiven()) {
                named.addAll(byId.getOrDefault(id.value().orElseThrow(), List.of()));
            }
        }
        return named;
    }

    private boolean isSuitable(Piece piece) {
        return piece.type().isAmong(types);
    }
}
