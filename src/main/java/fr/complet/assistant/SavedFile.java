package fr.complet.assistant;

import fr.complet.archive.EditedDossier;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file as it was last read or saved here. As it was before it was first replaced, it stays beside itself, under its name
 * followed by {@code ~}.
 */
final class SavedFile {

    private final DossierFile file;
    private byte[] content;
    private boolean kept;

    /**
     * Reads a file.
     *
     * @throws Unreadable when it cannot be read
     */
    SavedFile(DossierFile file) throws Unreadable {
        this.file = file;
        this.content = EditedDossier.saved(file);
    }

    DossierFile file() {
        return file;
    }

    byte[] content() {
        return content;
    }

    /** Where the file stays as it was before it was first replaced. */
    Path former() {
        return file.path().resolveSibling(file.name() + "~");
    }

    /**
     * Puts something else into the file.
     *
     * @return false when another program has changed it meanwhile; it is then left as it is
     * @throws IOException when it cannot be written; it is then as it was
     */
    boolean replace(byte[] other) throws IOException {
        if (!isAsLeft()) {
            return false;
        }
        if (!kept) {
            WholeFile.write(former(), content);
            kept = true;
        }
        WholeFile.write(file.path(), other);
        content = other;
        return true;
    }

    /**
     * Reads the file anew, as another program has left it.
     *
     * @throws Unreadable when it cannot be read, or is gone
     */
    void reload() throws Unreadable {
        content = EditedDossier.saved(file);
    }

    private boolean isAsLeft() {
        try {
            return Arrays.equals(content, EditedDossier.saved(file));
        } catch (Unreadable gone) {
            return false;
        }
    }
}
