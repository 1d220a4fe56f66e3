package fr.complet.dossier;

import java.util.Optional;

/** An answer that was given and cannot be understood: its text as written, and why. */
public record Illegible<T>(String text, Misreading reason, Place place) implements Answer<T> {

    /** It could not be read only because something around it could not. */
    public boolean isInsideStray() {
        return reason.kind() == Misreading.Kind.INSIDE_STRAY;
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public boolean isBlank() {
        return false;
    }

    @Override
    public boolean isIllegible() {
        return true;
    }
}
