package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Address.Step;
import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a tree with another answer at an address; the tree itself stays as it is. */
final class FormEdit {

    private FormEdit() {}

    /** The tree with a text at an address. */
    static Form put(Form form, List<Step> way, Scalar value) {
        if (way.isEmpty()) {
            return value;
        }
        Step step = way.get(0);
        List<Entry> entries = new ArrayList<>(form instanceof Mapping group ? group.entries() : List.of());
        int at = step.line().isPresent() ? table(entries, step) : answer(entries, step.names());
        Form below = at < entries.size() ? entries.get(at).value() : nothing();
        Form changed = step.line().isPresent()
                ? putInLine(below, lineIn(entries, at, step), way, value)
                : put(below, way.subList(1, way.size()), value);
        if (at < entries.size()) {
            Entry old = entries.get(at);
            entries.set(at, new Entry(old.key(), old.keyPlace(), changed));
        } else {
            entries.add(new Entry(step.names().get(0), value.place(), changed));
        }
        return new Mapping(entries, form.place());
    }

    /** The tree without the line at an address. */
    static Form remove(Form form, List<Step> way) {
        Step step = way.get(0);
        if (!(form instanceof Mapping group)) {
            return form;
        }
        List<Entry> entries = new ArrayList<>(group.entries());
        int at = step.line().isPresent() ? table(entries, step) : answer(entries, step.names());
        if (at == entries.size()) {
            return form;
        }
        Entry old = entries.get(at);
        Form changed = way.size() == 1
                ? withoutLine(old.value(), lineIn(entries, at, step))
                : remove(old.value(), way.subList(1, way.size()));
        entries.set(at, new Entry(old.key(), old.keyPlace(), changed));
        return new Mapping(entries, form.place());
    }

    /** What stands at an address. */
    static Form at(Form form, List<Step> way) {
        Form found = form;
        for (Step step : way) {
            Form under = FormLines.under(found, step.names());
            OptionalInt line = step.line();
            found = line.isPresent() ? FormLines.of(under).at(line.getAsInt()) : under;
        }
        return found;
    }

    /** The entry that answers: the one that is given, else a blank one, else none yet. */
    private static int answer(List<Entry> entries, List<String> names) {
        int blank = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            if (names.contains(Spelling.normalise(entries.get(i).key()))) {
                if (!entries.get(i).value().isBlank()) {
                    return i;
                }
                blank = i;
            }
        }
        return blank;
    }

    /** The entry whose table holds the line; of a new line, the last one. */
    private static int table(List<Entry> entries, Step step) {
        int wanted = step.line().orElseThrow();
        int before = 0;
        int found = answer(entries, step.names());
        for (int i = 0; i < entries.size(); i++) {
            if (names(entries.get(i), step) && !entries.get(i).value().isBlank()) {
                found = i;
                int lines = FormLines.of(entries.get(i).value()).lines().size();
                if (wanted < before + lines) {
                    return i;
                }
                before += lines;
            }
        }
        return found;
    }

    /** The number of the line in the table of that entry. */
    private static int lineIn(List<Entry> entries, int at, Step step) {
        int before = 0;
        for (int i = 0; i < Math.min(at, entries.size()); i++) {
            if (names(entries.get(i), step)) {
                before += FormLines.of(entries.get(i).value()).lines().size();
            }
        }
        return step.line().orElseThrow() - before;
    }

    private static boolean names(Entry entry, Step step) {
        return step.names().contains(Spelling.normalise(entry.key()));
    }

    private static Form putInLine(Form table, int line, List<Step> way, Scalar value) {
        List<Form> items = new ArrayList<>(table instanceof Sequence list ? list.items() : List.of());
        Optional<Integer> position = position(items, line);
        Form below = position.map(items::get).orElse(nothing());
        Form changed = put(below, way.subList(1, way.size()), value);
        position.ifPresentOrElse(index -> items.set(index, changed), () -> items.add(changed));
        return new Sequence(items, table.place());
    }

    private static Form withoutLine(Form table, int line) {
        List<Form> items = new ArrayList<>(table instanceof Sequence list ? list.items() : List.of());
        position(items, line).ifPresent(index -> items.remove((int) index));
        return new Sequence(items, table.place());
    }

    /** Where the line of that number stands among all, blank ones included. */
    private static Optional<Integer> position(List<Form> items, int line) {
        int seen = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isBlank()) {
                if (seen == line) {
                    return Optional.of(i);
                }
                seen++;
            }
        }
        return Optional.empty();
    }

    private static Form nothing() {
        return new Mapping(List.of(), Place.ofFile(SupposedForm.FILE));
    }
}
