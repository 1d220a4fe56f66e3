package fr.complet.reading;

import java.util.Optional;

/**
 * A line of a table.
 *
 * @param total what it is when it is no item
 */
record TableLine(Mapping answers, Optional<TotalWord> total) {
    boolean isItem() {
        return total.isEmpty();
    }

    Optional<Scalar> find(String key) {
        return answers.entries().stream()
                .filter(entry -> entry.key().equals(key)
                        && entry.value() instanceof Scalar
                        && !entry.value().isBlank())
                .map(entry -> (Scalar) entry.value())
                .findFirst();
    }
}
