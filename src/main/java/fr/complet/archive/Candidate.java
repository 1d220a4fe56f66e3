package fr.complet.archive;

import fr.complet.dossier.Dossier;
import fr.complet.reading.Unreadable;
import java.nio.file.Path;
import java.util.Optional;

/** A dossier that was found, to be read when its turn comes; or what is told in the place of one. */
public sealed interface Candidate permits ArchivedDossier, FiledDossier, Refusal, TypedDossier {

    /** As the user named it, or from what the user named on, with forward slashes. */
    String path();

    /** Whether the user named this very dossier, and not a set that it was found in. */
    boolean isNamed();

    /** Reads it, once. */
    Dossier read() throws Unreadable;

    /** Lets go of it unread. */
    default void pass() {}

    /** The folder of the file system that its answers may name files of; none inside an archive. */
    Optional<Path> folder();

    /** Where its file lies, or would lie if its archive were a folder; nothing for the standard input. */
    Optional<Path> file();

    /** The bytes to be read, as far as they are known beforehand. */
    long size();
}
