package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A dossier as its file would be.
 *
 * @param source the file that it would be saved in, beside its pièces
 * @param content what would be written
 */
public record EditedDossier(DossierFile source, byte[] content) implements Candidate {

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
