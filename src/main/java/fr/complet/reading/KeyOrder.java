package fr.complet.reading;

import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.util.List;

/** The order of the keys of one group: that of the format, and of years that of time. */
final class KeyOrder {

    private static final int UNKNOWN = -1;

    private final List<List<String>> names;

    /**
     * The order in a group.
     *
     * @param group its path in the format, {@code []} standing for lines
     */
    KeyOrder(String group) {
        this.names = FormatTree.below(group).stream().map(FormatTree::names).toList();
    }

    /** Where a new key is to stand: behind the nearest of those that go before it, else behind all. */
    int place(List<Entry> entries, String key) {
        int rank = rank(key);
        int nearest = UNKNOWN;
        int place = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            int other = rank(entries.get(i).key());
            if (other != UNKNOWN && other < rank && other >= nearest) {
                nearest = other;
                place = i + 1;
            }
        }
        return place;
    }

    private int rank(String key) {
        String wanted = Spelling.normalise(key);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(wanted)) {
                return i;
            }
        }
        return YearReader.year(wanted).orElse(UNKNOWN);
    }
}
