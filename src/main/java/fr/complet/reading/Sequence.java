package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;

/** Items in file order. */
public record Sequence(List<Form> items, Place place) implements Form {

    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public boolean isBlank() {
        for (Form item : items) {
            if (!item.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
