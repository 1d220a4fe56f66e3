package fr.complet.archive;

import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A dossier on the standard input.
 *
 * @param beside the folder that its pièces are relative to
 */
record TypedDossier(String path, InputStream input, Path beside) implements Candidate {

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X {
        return making.of(DossierReader.open(input, path, beside));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(beside);
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public long size() {
        return 0;
    }
}
