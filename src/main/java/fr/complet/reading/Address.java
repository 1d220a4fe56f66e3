package fr.complet.reading;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where an answer, or a line of a table, stands in the tree of one dossier.
 *
 * @param path in the dossier format, as in {@code budget.ressources[0].montant}
 * @param question what is asked there
 */
record Address(String path, Question question, List<Step> steps) {

    Address {
        steps = List.copyOf(steps);
    }

    /** Whether it is a line of a table, not an answer. */
    boolean isLine() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).line().isPresent();
    }

    /** Whether this line is, or holds, another address. */
    boolean holds(Address other) {
        return other.path.startsWith(path + ".");
    }

    /**
     * One key of the way, under any of its names.
     *
     * @param line the line of the table that it leads to; the one after the last is new
     */
    record Step(List<String> names, OptionalInt line) {

        Step {
            names = List.copyOf(names);
        }
    }
}
