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

    private static final String OPTION = "--param";

    /** A value for the call that is read. */
    public GivenValue(String name, String text, String source, Place place) {
        this(name, text, source, place, false);
    }

    /** A value given on the command line; one that names its call is for that one alone. */
    public static GivenValue inCommand(String name, String text) {
        boolean named = CallLibrary.calls().stream().anyMatch(id -> name.startsWith(id + "."));
        return inCommand(name, text, "", named);
    }

    /** A value of which the command names the source. */
    public static GivenValue inCommand(String name, String text, String source) {
        return inCommand(name, text, source, false);
    }

    private static GivenValue inCommand(String name, String text, String source, boolean shared) {
        return new GivenValue(name, text, source, Place.ofFile(OPTION), shared);
    }

    /** Whether something stands in the command, and in no file. */
    static boolean isInCommand(Place place) {
        return place.file().equals(OPTION);
    }

    /** The call or set that the name is qualified by; empty when it is not. */
    String owner() {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
    }
}
