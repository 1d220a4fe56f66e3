package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/** Looks at a tree that may be malformed, without complaining: what is not there is empty. */
final class Tree {

    private Tree() {}

    static Optional<Mapping> under(Form form, String key) {
        return at(form, key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    static Optional<Form> at(Form form, String key) {
        return form instanceof Mapping group ? group.entry(key).map(Mapping.Entry::value) : Optional.empty();
    }

    static Optional<Scalar> text(Form form, String key) {
        return at(form, key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The items of a list; anything else alone is a list of one. */
    static List<Form> items(Form form, String key) {
        return at(form, key)
                .map(found -> found instanceof Sequence list ? list.items() : List.of(found))
                .orElse(List.of());
    }

    static List<String> texts(Form form, String key) {
        return items(form, key).stream()
                .filter(Scalar.class::isInstance)
                .map(item -> ((Scalar) item).text())
                .toList();
    }

    /** Every text of a tree, wherever it stands. */
    static List<Scalar> texts(Form form) {
        if (form instanceof Mapping group) {
            return group.entries().stream()
                    .flatMap(entry -> texts(entry.value()).stream())
                    .toList();
        }
        if (form instanceof Sequence list) {
            return list.items().stream().flatMap(item -> texts(item).stream()).toList();
        }
        return List.of((Scalar) form);
    }
}
