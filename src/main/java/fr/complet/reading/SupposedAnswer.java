package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * What a supposition means in one dossier.
 *
 * @param number of its option in the command, from 1
 * @param path where it stands in the dossier format
 * @param text what is supposed there; empty for nothing
 * @param removal whether a whole line is taken away
 */
public record SupposedAnswer(int number, String path, String text, boolean removal) {

    /** Whether an answer of the supposed dossier stands where this one does. */
    public boolean isAt(Place place) {
        return place.line() == number && place.file().equals(SupposedForm.FILE);
    }
}
