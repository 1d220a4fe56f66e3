package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.parameter.Dated;
import java.util.List;

/** A rule that a call writes itself, whose names and types were checked when the call was read. */
public interface Expression {

    /** What it comes to: once for a whole dossier, or once for each line of the table that it speaks of. */
    List<Value> valuesFor(Dossier dossier, Budget budget, Terms terms);

    /** The dated values that it names. */
    default List<Dated<?>> values() {
        return List.of();
    }

    /** The rule of nobody, while a call has mistakes. */
    static Expression none() {
        return (dossier, budget, terms) -> List.of();
    }

    /**
     * What an expression came to.
     *
     * @param place the first thing given that it looked at, else the file
     * @param why what it lacks, as undecided outcomes; empty unless it is {@link Kind#UNDECIDED}
     */
    record Value(Kind kind, Place place, List<Outcome> why) {
        public Value {
            why = List.copyOf(why);
        }
    }

    /** The ways in which an expression can end. */
    enum Kind {
        HOLDS,
        FAILS,
        /** It fails, and nothing that it looked at was given. */
        FAILS_UNANSWERED,
        /** An answer or a parameter that it needs is not known. */
        UNDECIDED,
        /** A division by zero, a number out of bounds, or too many steps. */
        NOT_COMPUTABLE
    }
}
