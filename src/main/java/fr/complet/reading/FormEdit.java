package fr.complet.reading;

import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Route.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes a tree with another answer at the end of a route; the tree itself stays as it is. */
final class FormEdit {

    private FormEdit() {}

    /** The tree with something else there. */
    static Form put(Form form, Route route, Form value) {
        return put(form, route.steps(), value);
    }

    /** The tree without the line to which the route leads; a line that is not there is none. */
    static Form remove(Form form, Route route) {
        return route.isTrodden() ? remove(form, route.steps()) : form;
    }

    private static Form put(Form form, List<Step> route, Form value) {
        if (route.isEmpty()) {
            return value;
        }
        Step step = route.get(0);
        List<Step> rest = route.subList(1, route.size());
        if (step.isItem()) {
            List<Form> items = items(form);
            Form below = step.isNew() ? blank(form) : items.get(step.index());
            replace(items, step, put(below, rest, value));
            return new Sequence(items, form.place());
        }
        List<Entry> entries = entries(form);
        Form below = step.isNew() ? blank(form) : entries.get(step.index()).value();
        Form changed = put(below, rest, value);
        replace(
                entries,
                step,
                step.isNew()
                        ? new Entry(step.key().orElseThrow(), value.place(), changed)
                        : entries.get(step.index()).with(changed));
        return new Mapping(entries, form.place());
    }

    private static Form remove(Form form, List<Step> route) {
        Step step = route.get(0);
        List<Step> rest = route.subList(1, route.size());
        if (step.isItem()) {
            List<Form> items = items(form);
            if (rest.isEmpty()) {
                items.remove(step.index());
            } else {
                items.set(step.index(), remove(items.get(step.index()), rest));
            }
            return new Sequence(items, form.place());
        }
        List<Entry> entries = entries(form);
        Entry old = entries.get(step.index());
        entries.set(step.index(), old.with(remove(old.value(), rest)));
        return new Mapping(entries, form.place());
    }

    /** What stands at an address. */
    static Form at(Form form, List<Address.Step> way) {
        Form found = form;
        for (Address.Step step : way) {
            Form under = FormLines.under(found, step.names());
            OptionalInt line = step.line();
            found = line.isPresent() ? FormLines.of(under).at(line.getAsInt()) : under;
        }
        return found;
    }

    private static <T> void replace(List<T> all, Step step, T changed) {
        if (step.isNew()) {
            all.add(step.index(), changed);
        } else {
            all.set(step.index(), changed);
        }
    }

    private static List<Form> items(Form form) {
        return new ArrayList<>(form instanceof Sequence list ? list.items() : List.of());
    }

    private static List<Entry> entries(Form form) {
        return new ArrayList<>(form instanceof Mapping group ? group.entries() : List.of());
    }

    private static Form blank(Form beside) {
        return new Mapping(List.of(), beside.place());
    }
}
