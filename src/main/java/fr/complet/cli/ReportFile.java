package fr.complet.cli;

import fr.complet.reading.Attachments;
import fr.complet.reading.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that a user names for a report. */
final class ReportFile {

    private ReportFile() {}

    /**
     * Where it lies.
     *
     * @throws IOException when no file can be there
     */
    static Path of(String name, Host host) throws IOException {
        try {
            return host.folder().resolve(name);
        } catch (InvalidPathException impossible) {
            throw new IOException(impossible);
        }
    }

    /**
     * Whether a report in text must not replace it: by its name it is a dossier, settings, an archive or a document, and
     * may be what is being checked.
     */
    static boolean isKept(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.exists(file) && (DossierFile.mayBeDossier(name) || !Attachments.mayBeText(name));
    }

    /** Whether two names are those of one file. */
    static boolean isSame(Path file, Path other) {
        try {
            return Files.exists(file) && Files.isSameFile(file, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
