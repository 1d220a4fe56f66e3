package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of keys while the sheets of a workbook are gathered into one tree. */
final class Branch {
    private final Place place;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Branch> groups = new LinkedHashMap<>();

    Branch(Place place) {
        this.place = place;
    }

    /** The group of that path below this one, which stands where it was first named. */
    Branch group(String path, Place place) {
        if (path.isEmpty()) {
            return this;
        }
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Branch group = groups.computeIfAbsent(key, name -> new Branch(place));
        return dot < 0 ? group : group.group(path.substring(dot + 1), place);
    }

    /** The group of that key, when it was named. */
    Optional<Branch> existing(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    void add(String key, Place keyPlace, Form value) {
        entries.add(new Entry(key, keyPlace, value));
    }

    /** Something is given under that key. */
    boolean gives(String key) {
        return find(key).filter(value -> !value.isBlank()).isPresent();
    }

    Optional<Form> find(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    Mapping mapping() {
        var all = new ArrayList<Entry>(entries);
        groups.forEach((key, group) -> all.add(new Entry(key, group.place, group.mapping())));
        return new Mapping(all, place);
    }
}
