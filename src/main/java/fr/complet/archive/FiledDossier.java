package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import java.nio.file.Path;
import java.util.Optional;

/** A dossier in a file of its own. */
record FiledDossier(DossierFile source, boolean isNamed) implements Candidate {

    @Override
    public String path() {
        return source.shown();
    }

    @Override
    public <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X {
        return making.of(DossierReader.open(source));
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
        return source.path().toFile().length();
    }
}
