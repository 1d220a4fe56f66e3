package fr.complet.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of texts before, since many dossiers are told in the same words. Applicants invent others, long ones
 * too, of which no more is kept than a small memory holds.
 */
final class Remembered<V> {

    private static final int MOST = 2000;
    private static final int LONGEST = 200;

    private final Function<String, V> making;
    private final Map<String, V> made = new ConcurrentHashMap<>();

    Remembered(Function<String, V> making) {
        this.making = making;
    }

    V of(String text) {
        V before = made.get(text);
        if (before != null) {
            return before;
        }
        V fresh = making.apply(text);
        if (text.length() <= LONGEST && made.size() < MOST) {
            made.put(text, fresh);
        }
        return fresh;
    }
}
