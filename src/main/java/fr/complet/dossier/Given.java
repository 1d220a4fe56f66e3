package fr.complet.dossier;

import java.util.Optional;

/** An answer that was given and understood; its text is kept as written. */
public record Given<T>(T content, String text, Place place) implements Answer<T> {

    @Override
    public Optional<T> value() {
        return Optional.of(content);
    }

    @Override
    public boolean isBlank() {
        return false;
    }

    @Override
    public boolean isIllegible() {
        return false;
    }
}
