package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The act by which the applicant decided: the present délibération that is dated last, else the decision by delegation. */
final class Decision {

    private Decision() {}

    /** Judges the act; without one there is nothing to judge, which is told by the requirement of the pièce. */
    static Outcome judged(Dossier dossier, Function<Piece, Outcome> judgement) {
        PieceSearch votes = new PieceSearch(dossier, List.of(PieceType.DELIBERATION));
        PieceSearch delegations = new PieceSearch(dossier, List.of(PieceType.DECISION_DELEGATION));
        return last(votes.present())
                .or(() -> last(delegations.present()))
                .map(judgement)
                .orElseGet(() -> unclear(votes, delegations));
    }

    private static Outcome unclear(PieceSearch votes, PieceSearch delegations) {
        List<Answer<?>> lacking = Stream.concat(votes.unclear().stream(), delegations.unclear().stream())
                .toList();
        return lacking.isEmpty() ? Outcome.notApplicable() : Outcome.undecided(lacking);
    }

    private static Optional<Piece> last(List<Piece> pieces) {
        return pieces.stream()
                .max(Comparator.comparing(piece -> piece.date().value().orElse(LocalDate.MIN)));
    }
}
