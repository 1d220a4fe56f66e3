package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * A value that the user gives for a parameter that a call leaves open, or instead of what it says.
 *
 * @param name the parameter's name, qualified by its call or set or not
 * @param source where the user found it, in the user's words
 * @param place where the user wrote it
 */
public record GivenValue(String name, String text, String source, Place place) {

    private static final String OPTION = "--param";

    /** A value given on the command line. */
    public static GivenValue inCommand(String name, String text) {
        return new GivenValue(name, text, "", Place.ofFile(OPTION));
    }

    /** Whether something stands in the command, and in no file. */
    static boolean isInCommand(Place place) {
        return place.file().equals(OPTION);
    }

    /** Whether the name is qualified by this call or set. */
    public boolean isOf(String id) {
        return name.startsWith(id + ".");
    }
}
