package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is told of a path at which no dossier can be read: it is found wanting before it is opened. */
record RefusedPath(String path, Failure failure) implements Candidate {

    static RefusedPath of(String path, Cause cause, String... details) {
        return new RefusedPath(path, new Failure(cause, List.of(details), Place.ofFile(path)));
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public <R, X extends Exception> R read(Making<R, X> making) throws Unreadable, X {
        throw new Unreadable(failure);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
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
