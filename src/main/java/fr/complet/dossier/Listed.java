package fr.complet.dossier;

import java.util.List;
import java.util.Optional;

/** The items answered to a question that takes several; blank items are none. Its place is that of the list. */
public record Listed<T>(List<Answer<T>> items, Place place) {

    public Listed {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The legible items, in their order. */
    public List<T> values() {
        return items.stream().map(Answer::value).flatMap(Optional::stream).toList();
    }

    /** The items that cannot be read. */
    public List<Answer<T>> illegible() {
        return items.stream().filter(Answer::isIllegible).toList();
    }
}
