package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;
import java.util.stream.IntStream;

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

    @Override
    public boolean isBare() {
        return items.isEmpty();
    }

    @Override
    public boolean saysLikewise(Form other) {
        return other instanceof Sequence list
                && items.size() == list.items.size()
                && IntStream.range(0, items.size()).allMatch(i -> items.get(i).says(list.items.get(i)));
    }
}
