package fr.complet.reading;

import fr.complet.dossier.UnknownKey;
import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of one group, found by their normalised names and synonyms; it remembers which were asked for. */
final class Keys {
    /** Of so many unknown keys no suggestion helps, and a hostile file would take long. */
    private static final int MOST_SUGGESTIONS = 200;

    private static final int[] NOWHERE = {};

    private final List<Entry> entries;
    private final String[] names;
    /** Compared before the names, since every question of a group looks at every one of them. */
    private final int[] hashes;

    private final boolean[] claimed;
    private final List<String> asked = new ArrayList<>();

    Keys(List<Entry> entries) {
        this.entries = entries;
        this.names = new String[entries.size()];
        this.hashes = new int[names.length];
        this.claimed = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = Spelling.normalise(entries.get(i).key());
            hashes[i] = names[i].hashCode();
        }
    }

    /** Where the given entries of a key and its synonyms stand; a blank one only when none is given. */
    int[] claim(String key, String... synonyms) {
        ask(key, synonyms);
        int[] found = named(key, NOWHERE);
        for (String synonym : synonyms) {
            found = named(synonym, found);
        }
        return found.length == 0 ? found : given(found);
    }

    /** Those places and that of every entry of this name. */
    private int[] named(String name, int[] places) {
        int[] found = places;
        int hash = name.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                found = with(found, i);
            }
        }
        return found;
    }

    private int[] given(int[] found) {
        if (found.length > 1) {
            Arrays.sort(found);
        }
        int[] given = NOWHERE;
        for (int place : found) {
            claimed[place] = true;
            given = entries.get(place).value().isBlank() ? given : with(given, place);
        }
        return given.length == 0 ? new int[] {found[0]} : given;
    }

    private void ask(String key, String... synonyms) {
        asked.add(key);
        for (String synonym : synonyms) {
            asked.add(synonym);
        }
    }

    private static int[] with(int[] places, int one) {
        int[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = one;
        return more;
    }

    Entry entry(int index) {
        return entries.get(index);
    }

    boolean isClaimed(int index) {
        return claimed[index];
    }

    /** The first entry of that name that is not blank; looking does not claim it. */
    Optional<Entry> given(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name) && !entries.get(i).value().isBlank()) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first of those entries whose very key, not a synonym of it, stands before it. */
    Optional<Entry> repeated(int[] found) {
        for (int i = 1; i < found.length; i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (names[found[earlier]].equals(names[found[i]])) {
                    return Optional.of(entries.get(found[i]));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What YAML cut from the number before it at a decimal comma, inside braces: keys without value that look like
     * decimals, which are then no unknown keys.
     */
    Optional<String> cutAfter(int index) {
        var cut = new StringBuilder();
        for (int i = index + 1; i < names.length && isCutDecimals(i); i++) {
            claimed[i] = true;
            cut.append(", ").append(entries.get(i).key());
        }
        return cut.length() == 0 ? Optional.empty() : Optional.of(cut.toString());
    }

    private boolean isCutDecimals(int index) {
        Entry entry = entries.get(index);
        boolean hasNoValue = entry.value() instanceof Scalar scalar && scalar.isBlank();
        return !claimed[index] && hasNoValue && isCut(Blanks.trim(entry.key()));
    }

    /** A year is no decimals: it stands alone among the amounts of several years. */
    private static boolean isCut(String key) {
        return looksLikeDecimals(key) && YearReader.year(key).isEmpty();
    }

    /** {@code 50}, {@code 50 €}, {@code 5 %}, {@code 567.89 EUR}. */
    private static boolean looksLikeDecimals(String key) {
        int end = key.length();
        if (key.endsWith("\u20AC") || key.endsWith("%")) {
            end--;
        } else if (key.regionMatches(true, end - 3, "EUR", 0, 3)) {
            end -= 3;
        }
        for (int i = 0; i < end; i++) {
            char c = key.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (i == 0 || (c != '.' && !Blanks.is(c)))) {
                return false;
            }
        }
        return end > 0;
    }

    /** The keys that nobody asked for, under the path of their group. */
    void tellUnknown(Transcript transcript, String path) {
        for (int i = 0; i < names.length; i++) {
            if (!claimed[i]) {
                Entry entry = entries.get(i);
                Optional<String> nearest = transcript.unknownCount() < MOST_SUGGESTIONS
                        ? Spelling.nearestKey(names[i], asked)
                        : Optional.empty();
                String at = path.isEmpty() ? entry.key() : path + "." + entry.key();
                transcript.unknown(
                        new UnknownKey(entry.key(), nearest, entry.keyPlace().forMissing(at)));
            }
        }
    }
}
