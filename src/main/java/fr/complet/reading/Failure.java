package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;

/** Why something could not be read at all: the cause, the facts that its words need, and the place. */
public record Failure(Unreadable.Cause cause, List<String> details, Place place) {

    public Failure {
        details = List.copyOf(details);
    }
}
