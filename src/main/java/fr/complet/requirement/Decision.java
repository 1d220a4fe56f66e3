package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The act by which the applicant decided: the délibération or decision by delegation, among those present, that is dated
 * last; of one day, a délibération before a decision, then the first by its id, so that their order says nothing.
 */
final class Decision {

    private static final List<PieceType> TYPES = List.of(PieceType.DELIBERATION, PieceType.DECISION_DELEGATION);

    private static final Comparator<Piece> LAST_FIRST = Decision::compareLastFirst;

    private Decision() {}

    /** Judges the act; without one there is nothing to judge, which is told by the requirement of the pièce. */
    static Outcome judged(Dossier dossier, Function<Piece, Outcome> judgement) {
        PieceSearch acts = new PieceSearch(dossier, TYPES);
        return acts.present().stream().min(LAST_FIRST).map(judgement).orElseGet(() -> unclear(acts.unclear()));
    }

    private static int compareLastFirst(Piece one, Piece other) {
        int byDay = day(other).compareTo(day(one));
        if (byDay != 0) {
            return byDay;
        }
        int byType = Integer.compare(rank(one), rank(other));
        return byType != 0 ? byType : one.id().text().compareTo(other.id().text());
    }

    private static int rank(Piece act) {
        return act.type().value().map(TYPES::indexOf).orElse(TYPES.size());
    }

    private static LocalDate day(Piece act) {
        return act.date().value().orElse(LocalDate.MIN);
    }

    private static Outcome unclear(List<Answer<?>> lacking) {
        return lacking.isEmpty() ? Outcome.notApplicable() : Outcome.undecided(lacking);
    }
}
