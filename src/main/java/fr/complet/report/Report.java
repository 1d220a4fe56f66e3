package fr.complet.report;

import fr.complet.archive.Checked;

/** One way to tell what became of the checked paths, piece by piece, so that the number of dossiers has no limit. */
public interface Report {

    /** What stands before the first path. */
    default String opening() {
        return "";
    }

    /** What is said of one path. */
    String of(Checked one);

    /** What stands between two paths. */
    default String separator() {
        return "";
    }

    /** What stands after the last path. */
    default String closing(Summary summary) {
        return "";
    }
}
