package fr.complet.dossier;

import java.util.Collection;
import java.util.Optional;

/** What was answered to one question of the dossier: given, blank or illegible, always with its place. */
public sealed interface Answer<T> permits Given, Blank, Illegible {

    Place place();

    /** The value, when the answer is given and legible. */
    Optional<T> value();

    boolean isBlank();

    boolean isIllegible();

    /** The text as it was written; empty when nothing was. */
    String text();

    default boolean isGiven() {
        return this instanceof Given;
    }

    default boolean is(T expected) {
        return this instanceof Given<T> given && given.content().equals(expected);
    }

    /** Given, and one of these. */
    default boolean isAmong(Collection<T> expected) {
        return this instanceof Given<T> given && expected.contains(given.content());
    }

    default String path() {
        return place().path();
    }
}
