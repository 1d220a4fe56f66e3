package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/**
 * The way to one answer, or to one line, through the tree of one file: entry by entry, item by item.
 *
 * @param displaced what stands on the way in a shape that has no room for the answer, so that it would be lost
 */
public record Route(List<Step> steps, Optional<Form> displaced) {

    public Route {
        steps = List.copyOf(steps);
    }

    /** Whether all of it is there already. */
    public boolean isTrodden() {
        return steps.stream().noneMatch(Step::isNew);
    }

    /**
     * One step down.
     *
     * @param index the number of the entry or item; of a new one, the number that it will have
     * @param key the key of the entry; nothing for an item
     * @param isNew whether it is not there yet
     */
    public record Step(int index, Optional<String> key, boolean isNew) {

        static Step entry(int index, String key, boolean isNew) {
            return new Step(index, Optional.of(key), isNew);
        }

        static Step item(int index, boolean isNew) {
            return new Step(index, Optional.empty(), isNew);
        }

        public boolean isItem() {
            return key.isEmpty();
        }
    }
}
