package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.OptionalInt;

/**
 * A column of a table, as its heading says; it is several columns wide when its heading is merged.
 *
 * @param key the key that it answers; the year when it holds the amounts of one
 * @param name the heading as written
 */
record Column(String key, String name, int first, int last, Place heading) {
    OptionalInt year() {
        return YearReader.year(key);
    }

    boolean isYear() {
        return year().isPresent();
    }
}
