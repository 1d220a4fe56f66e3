package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keys and their values in file order; the same key may stand twice, which is not this type's business. */
public record Mapping(List<Entry> entries, Place place) implements Form {

    public Mapping {
        entries = List.copyOf(entries);
    }

    @Override
    public boolean isBlank() {
        for (Entry entry : entries) {
            if (!entry.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isBare() {
        return entries.isEmpty();
    }

    @Override
    public boolean saysLikewise(Form other) {
        return other instanceof Mapping group
                && entries.size() == group.entries.size()
                && IntStream.range(0, entries.size())
                        .allMatch(i -> entries.get(i).says(group.entries.get(i)));
    }

    /** The first entry of a key, however it is spelt. */
    public Optional<Entry> entry(String key) {
        return entries.stream()
                .filter(entry -> Spelling.normalise(entry.key()).equals(Spelling.normalise(key)))
                .findFirst();
    }

    /** A key as written, where it stands, and what it leads to. */
    public record Entry(String key, Place keyPlace, Form value) {

        boolean says(Entry other) {
            return key.equals(other.key) && value.says(other.value);
        }

        Entry with(Form other) {
            return new Entry(key, keyPlace, other);
        }
    }
}
