package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The one dossier that a user means where only one will do. */
public final class OneDossier {

    private OneDossier() {}

    /**
     * The file at a path, or that of the folder at it.
     *
     * @throws Unreadable when there is none in the folder, or several
     */
    public static DossierFile at(String given, Path workingFolder) throws Unreadable {
        String shown = given.replace(File.separatorChar, '/');
        try {
            Path path = workingFolder.resolve(given);
            return Files.isDirectory(path) ? in(path, shown) : new DossierFile(path, shown);
        } catch (InvalidPathException impossible) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(shown));
        } catch (IOException unlistable) {
            throw new Unreadable(FolderListing.reason(unlistable), Place.ofFile(shown));
        }
    }

    private static DossierFile in(Path folder, String shown) throws IOException, Unreadable {
        FolderListing listing = FolderListing.of(folder, path -> false);
        List<Path> dossiers = listing.dossiers();
        if (dossiers.isEmpty()) {
            throw new Unreadable(Cause.NO_DOSSIER, Place.ofFile(shown));
        }
        if (dossiers.size() > 1) {
            throw new Unreadable(Cause.SEVERAL_DOSSIERS, Place.ofFile(shown), listing.names());
        }
        Path only = dossiers.get(0);
        return new DossierFile(only, (shown.endsWith("/") ? shown : shown + "/") + only.getFileName());
    }
}
