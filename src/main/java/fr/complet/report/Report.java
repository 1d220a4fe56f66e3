package fr.complet.report;

import fr.complet.archive.Checked;
import java.util.function.Supplier;

/**
 * One way to tell what became of the checked paths, piece by piece, so that the number of dossiers has no limit: nothing
 * of a path is kept once it is told.
 */
public interface Report {

    /** What stands before the first path. */
    default String opening() {
        return "";
    }

    /**
     * What is said of one path; nothing when it is empty. Several threads ask at once, in any order: the answer depends
     * on nothing but the path.
     */
    String of(Checked one);

    /**
     * For a report whose words about a path depend on what was said before, such as a limit for the whole run: several
     * threads prepare what they can, in any order; the last step is then made in the order of the paths, one at a time.
     */
    default Supplier<String> telling(Checked one) {
        String said = of(one);
        return () -> said;
    }

    /** What stands between two paths of which something is said. */
    default String separator() {
        return "";
    }

    /** Whether its end says so when the run was cut short; else a part of a result must not be taken for the whole. */
    default boolean tellsWhenCutShort() {
        return false;
    }

    /** What stands after the last path. */
    default String closing(Summary summary) {
        return "";
    }
}
