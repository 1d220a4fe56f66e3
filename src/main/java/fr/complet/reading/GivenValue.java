package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * A value that the user gives for a parameter that a call leaves open, or instead of what it says.
 *
 * @param name the parameter's name, qualified by its call or set or not
 * @param source where the user found it, in the user's words
 * @param place where the user wrote it
 * @param shared whether it stands among values for several calls, of which the one that is read need not be one
 */
public record GivenValue(String name, String text, String source, Place place, boolean shared) {

    /** A value for the call that is read. */
    public GivenValue(String name, String text, String source, Place place) {
        this(name, text, source, place, false);
    }

    /** The call or set that the name is qualified by; empty when it is not. */
    String owner() {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
    }
}
