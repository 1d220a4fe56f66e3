package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What matters in a folder: the files that make it a dossier's, in the order of their names; else the folders and archives
 * in which dossiers may lie, the last name first.
 */
record FolderListing(List<Path> dossiers, List<Path> below) {

    private static final Comparator<Path> BY_NAME =
            (one, other) -> String.valueOf(one.getFileName()).compareTo(String.valueOf(other.getFileName()));

    FolderListing {
        dossiers = dossiers.stream().sorted(BY_NAME).toList();
        below = below.stream().sorted(BY_NAME.reversed()).toList();
    }

    static FolderListing of(Path folder, Predicate<Path> ignored) throws IOException {
        List<Path> dossiers = new ArrayList<>();
        List<Path> below = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (DossierFile.isDossierName(name) && !Files.isDirectory(path)) {
                    dossiers.add(path);
                } else if (!isHidden(name) && mayHold(path) && !ignored.test(path)) {
                    below.add(path);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return new FolderListing(dossiers, below);
    }

    /** Folders of programs, and what a Mac adds to an archive. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    private static boolean mayHold(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || (Walk.isArchive(path) && !Files.isSymbolicLink(path));
    }

    String names() {
        return String.join(
                ", ",
                dossiers.stream().map(path -> path.getFileName().toString()).toList());
    }

    /** Why a folder cannot be listed. */
    static Cause reason(IOException unlistable) {
        if (unlistable instanceof NoSuchFileException || unlistable instanceof NotDirectoryException) {
            return Cause.NOT_FOUND;
        }
        return unlistable instanceof AccessDeniedException ? Cause.NO_PERMISSION : Cause.INPUT_FAILED;
    }
}
