package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a fragment over a tree: groups are joined, anything else is replaced, and {@code ~} removes. A key of the
 * fragment may be a path.
 */
final class Overlay {

    private final CallProblems problems;
    private Place place = Place.ofFile("");
    private String path = "";

    private Overlay(CallProblems problems) {
        this.problems = problems;
    }

    static Form lay(Mapping fragment, Form base, CallProblems problems) {
        return new Overlay(problems).joined(base, fragment);
    }

    private Form joined(Form base, Mapping fragment) {
        Form result = base;
        for (Mapping.Entry entry : fragment.entries()) {
            place = entry.keyPlace();
            path = entry.key();
            result = changed(result, FormPath.of(entry.key()), entry.value());
        }
        return result;
    }

    private Form changed(Form base, FormPath rest, Form value) {
        if (!rest.isEmpty()) {
            return rest.first().isKey() ? inGroup(base, rest, value) : inList(base, rest, value);
        }
        if (value instanceof Mapping fragment) {
            Form group = base instanceof Mapping ? base : new Mapping(List.of(), fragment.place());
            return joined(group, fragment);
        }
        return value;
    }

    private Form inGroup(Form base, FormPath way, Form value) {
        List<Mapping.Entry> entries = new ArrayList<>(base instanceof Mapping group ? group.entries() : List.of());
        String key = way.first().name();
        Optional<Mapping.Entry> known = new Mapping(entries, base.place()).entry(key);
        int index = known.map(entries::indexOf).orElse(entries.size());
        known.ifPresent(entries::remove);
        if (!isRemoval(way, value)) {
            Form below = known.map(Mapping.Entry::value).orElse(nothing(value));
            Place keyPlace = known.map(Mapping.Entry::keyPlace).orElse(place);
            String written = known.map(Mapping.Entry::key).orElse(key);
            entries.add(index, new Mapping.Entry(written, keyPlace, changed(below, way.rest(), value)));
        }
        return new Mapping(entries, base.place());
    }

    private Form inList(Form base, FormPath way, Form value) {
        List<Form> items = new ArrayList<>(base instanceof Sequence list ? list.items() : List.of());
        Optional<Integer> index = index(items, way.first());
        if (index.isEmpty()) {
            problems.add(Kind.EXAMPLE_PATH_UNKNOWN, place, path);
            return base;
        }
        int line = index.get();
        Form below = line < items.size() ? items.remove(line) : nothing(value);
        if (!isRemoval(way, value)) {
            items.add(line, changed(below, way.rest(), value));
        }
        return new Sequence(items, base.place());
    }

    /** The line that a step means; the one after the last for a new line. */
    private static Optional<Integer> index(List<Form> items, FormPath.Step step) {
        if (step.isNewLine()) {
            return Optional.of(items.size());
        }
        for (int i = 0; i < items.size(); i++) {
            if (step.name().equals(Integer.toString(i)) || isNamed(items.get(i), step.name())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Form item, String id) {
        return item instanceof Mapping group
                && group.entry("id")
                        .filter(entry -> entry.value() instanceof Scalar name
                                && name.text().equals(id))
                        .isPresent();
    }

    private static boolean isRemoval(FormPath way, Form value) {
        return way.rest().isEmpty() && value instanceof Scalar scalar && scalar.nature() == Scalar.Nature.NOTHING;
    }

    private static Form nothing(Form value) {
        return new Scalar("", Scalar.Nature.NOTHING, value.place());
    }
}
