package fr.complet.reading;

import fr.complet.reading.Unsupposable.Kind;
import java.util.List;
import java.util.Optional;
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

    /** A line is taken away or not, but has no value itself. */
    void refuseValue(boolean nothing) throws Unsupposable {
        if (isLine() && !nothing) {
            String example = FormatTree.below(question.path() + "[]").get(0).path();
            throw new Unsupposable(Kind.NO_ANSWER, path, path + example.substring(example.lastIndexOf('.')));
        }
    }

    TreeChange change(Route route, Optional<Form> value) {
        return new TreeChange(path, question, route, value);
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
