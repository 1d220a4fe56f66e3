package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the way that an address takes through the tree of one file, and where what is missing on it would stand. */
final class RouteSearch {

    private final List<Route.Step> steps = new ArrayList<>();
    private String format = "";
    private Form here;
    private Optional<Form> displaced = Optional.empty();

    private RouteSearch(Form root) {
        this.here = root;
    }

    static Route of(Form root, List<Address.Step> way) {
        var search = new RouteSearch(root);
        for (Address.Step step : way) {
            if (step.line().isPresent()) {
                search.toLine(step);
            } else {
                List<Entry> entries = search.entries();
                search.toEntry(entries, answer(entries, step.names()), step.names());
            }
        }
        return new Route(search.steps, search.displaced);
    }

    private void toLine(Address.Step step) {
        List<Entry> entries = entries();
        int entry = table(entries, step);
        int line = lineIn(entries, entry, step);
        toEntry(entries, entry, step.names());
        List<Form> items = items();
        int item = position(items, line);
        steps.add(Route.Step.item(item, item == items.size()));
        here = item < items.size() ? items.get(item) : nothing();
        format += "[]";
    }

    private void toEntry(List<Entry> entries, int index, List<String> names) {
        boolean isNew = index == entries.size();
        int at = isNew ? new KeyOrder(format).place(entries, names.get(0)) : index;
        String key = isNew ? names.get(0) : entries.get(index).key();
        steps.add(Route.Step.entry(at, key, isNew));
        here = isNew ? nothing() : entries.get(index).value();
        format += (format.isEmpty() ? "" : ".") + names.get(0);
    }

    private List<Entry> entries() {
        if (here instanceof Mapping group) {
            return group.entries();
        }
        noteDisplaced();
        return List.of();
    }

    private List<Form> items() {
        if (here instanceof Sequence list) {
            return list.items();
        }
        noteDisplaced();
        return List.of();
    }

    private void noteDisplaced() {
        if (displaced.isEmpty() && !here.isBare()) {
            displaced = Optional.of(here);
        }
    }

    /** The entry that answers: the one that is given, else a blank one, else none yet. */
    private static int answer(List<Entry> entries, List<String> names) {
        int blank = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            if (names.contains(Spelling.normalise(entries.get(i).key()))) {
                if (!entries.get(i).value().isBlank()) {
                    return i;
                }
                blank = blank == entries.size() ? i : blank;
            }
        }
        return blank;
    }

    /** The entry whose table holds the line; of a new line, the last one. */
    private static int table(List<Entry> entries, Address.Step step) {
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
    private static int lineIn(List<Entry> entries, int at, Address.Step step) {
        int before = 0;
        for (int i = 0; i < Math.min(at, entries.size()); i++) {
            if (names(entries.get(i), step)) {
                before += FormLines.of(entries.get(i).value()).lines().size();
            }
        }
        return step.line().orElseThrow() - before;
    }

    private static boolean names(Entry entry, Address.Step step) {
        return step.names().contains(Spelling.normalise(entry.key()));
    }

    /** Where the line of that number stands among all; a new one takes the place of a blank one behind the others. */
    private static int position(List<Form> items, int line) {
        int seen = 0;
        int afterLast = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isBlank()) {
                if (seen == line) {
                    return i;
                }
                seen++;
                afterLast = i + 1;
            }
        }
        return afterLast;
    }

    private static Form nothing() {
        return new Mapping(List.of(), Place.ofFile(""));
    }
}
