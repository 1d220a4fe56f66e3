package fr.complet.assistant;

import fr.complet.call.Judged;
import fr.complet.dossier.PieceType;
import fr.complet.reading.Question;
import fr.complet.requirement.Finding;
import java.util.List;
import java.util.Optional;

/** Something that the assistant brings up, because requirements find it missing or wrong. */
public sealed interface Topic {

    /** What it is about, the same as long as it lasts: a path of the dossier, or the types of a pièce. */
    String key();

    /** Whether an answer at that path is one to it. */
    default boolean isAnsweredAt(String path) {
        return path.startsWith(key());
    }

    /** The requirements that ask for it, the gravest first. */
    List<Reason> reasons();

    /** A requirement, and what of it concerns the topic. */
    record Reason(Judged judged, List<Finding> findings) {
        public Reason {
            findings = List.copyOf(findings);
        }
    }

    /** One question of the dossier format, or a list of simple answers. */
    record OneAnswer(String key, Question question, List<Reason> reasons) implements Topic {}

    /**
     * A pièce of one of some types, which is not in the dossier.
     *
     * @param statement the path of the sworn statement that would do instead, when there is one
     */
    record MissingPiece(String key, List<PieceType> types, Optional<String> statement, List<Reason> reasons)
            implements Topic {
        @Override
        public boolean isAnsweredAt(String path) {
            return path.startsWith("pieces[") || statement.filter(path::equals).isPresent();
        }
    }

    /** A table that has no line, or whose lines do not go together: the plan does not balance. */
    record WholeTable(String key, List<Reason> reasons) implements Topic {}
}
