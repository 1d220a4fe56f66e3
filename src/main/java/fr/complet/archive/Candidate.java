package fr.complet.archive;

import fr.complet.dossier.Dossier;
import fr.complet.reading.DossierTree;
import fr.complet.reading.Unreadable;
import java.nio.file.Path;
import java.util.Optional;

/** A dossier that was found, to be read when its turn comes; or what is told in the place of one. */
public sealed interface Candidate permits ArchivedDossier, EditedDossier, FiledDossier, RefusedPath, TypedDossier {

    /** As the user named it, or from what the user named on, with forward slashes. */
    String path();

    /** Whether the user named this very dossier, and not a set that it was found in. */
    boolean isNamed();

    /** Reads it, once. */
    default Dossier read() throws Unreadable {
        return read(DossierTree::dossier);
    }

    /**
     * Reads it, once, and makes of it what is wanted while the files of its pièces can still be looked at.
     *
     * @throws X when that cannot be made
     */
    <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X;

    /** Lets go of it unread. */
    default void pass() {}

    /** The folder of the file system that its answers may name files of; none inside an archive. */
    Optional<Path> folder();

    /** Where its file lies, or would lie if its archive were a folder; nothing for the standard input. */
    Optional<Path> file();

    /** The bytes to be read, as far as they are known beforehand. */
    long size();

    /** What is made of the tree of a dossier. */
    @FunctionalInterface
    interface Making<R, X extends Exception> {

        /**
         * Makes it.
         *
         * @throws X when that cannot be made
         */
        R of(DossierTree tree) throws Unreadable, X;
    }
}
