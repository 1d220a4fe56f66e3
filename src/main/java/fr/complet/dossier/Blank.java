package fr.complet.dossier;

import java.util.Optional;

/** An answer that was not given; its place is that of its nearest existing parent, with its own path. */
public record Blank<T>(Place place) implements Answer<T> {

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public boolean isBlank() {
        return true;
    }

    @Override
    public boolean isIllegible() {
        return false;
    }

    @Override
    public String text() {
        return "";
    }
}
