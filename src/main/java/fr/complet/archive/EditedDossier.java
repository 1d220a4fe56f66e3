package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A dossier as its file would be. */
public final class EditedDossier implements Candidate {

    private final DossierFile source;
    private final byte[] content;

    /**
     * A dossier that is not saved yet.
     *
     * @param source the file that it would be saved in, beside its pièces
     * @param content what would be written
     */
    public EditedDossier(DossierFile source, byte[] content) {
        this.source = source;
        this.content = content;
    }

    /**
     * What is saved in a file now; of a file larger than any dossier, as much as shows that.
     *
     * @throws Unreadable when it cannot be read
     */
    public static byte[] saved(DossierFile file) throws Unreadable {
        try (InputStream stream = Files.newInputStream(file.path())) {
            return stream.readNBytes(DossierReader.LARGEST + 1);
        } catch (IOException unreadable) {
            throw new Unreadable(FolderListing.reason(unreadable), Place.ofFile(file.shown()));
        }
    }

    @Override
    public String path() {
        return source.shown();
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X {
        return making.of(
                DossierReader.isWorkbook(source.name())
                        ? DossierReader.openWorkbook(content, source)
                        : DossierReader.open(new ByteArrayInputStream(content), source.name(), source.folder()));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(source.folder());
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(source.path());
    }

    @Override
    public long size() {
        return content.length;
    }
}
