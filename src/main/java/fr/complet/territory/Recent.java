package fr.complet.territory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was looked for lately, found or not: one dossier asks for the same place again and again. */
final class Recent<T> {

    private static final int MOST = 64;

    private final Function<String, Optional<T>> search;
    private final Map<String, Optional<T>> found = new ConcurrentHashMap<>();

    Recent(Function<String, Optional<T>> search) {
        this.search = search;
    }

    Optional<T> find(String code) {
        Optional<T> before = found.get(code);
        if (before != null) {
            return before;
        }
        if (found.size() >= MOST) {
            found.clear();
        }
        Optional<T> searched = search.apply(code);
        found.put(code, searched);
        return searched;
    }
}
