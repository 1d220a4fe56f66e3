package fr.complet.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Words that are known once and for all; the mistakes that many people make are compared with them once. */
public final class KnownWords {

    private static final int MOST_REMEMBERED = 500;

    private final List<String> keys;
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    /** Takes words that are normalised. */
    public KnownWords(Collection<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The one nearest to a normalised word, as {@link Spelling} tells it. */
    public Optional<String> nearest(String key) {
        Optional<String> before = found.get(key);
        if (before != null) {
            return before;
        }
        Optional<String> nearest = Spelling.nearestKey(key, keys);
        if (key.length() <= Spelling.LONGEST_WORD && found.size() < MOST_REMEMBERED) {
            found.put(key, nearest);
        }
        return nearest;
    }
}
