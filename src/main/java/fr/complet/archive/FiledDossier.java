package fr.complet.archive;

import fr.complet.dossier.Dossier;
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
    public Dossier read() throws Unreadable {
        return DossierReader.read(source);
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
