package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** What the headings of a workbook mean, by all the names that they may have; the first meaning of a name counts. */
final class Names<T> {
    /** A longer text heads nothing. */
    private static final int LONGEST = 200;

    /** « Approuve le plan » is {@code approuve_plan}. */
    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "a", "au", "en", "the", "of", "in");

    private final Map<String, T> meanings = new HashMap<>();
    /** The meanings of names without their articles; empty when two names have only these in common. */
    private final Map<String, Optional<T>> bare = new HashMap<>();

    void add(String name, T meaning) {
        String key = Spelling.normalise(undecorated(name));
        meanings.putIfAbsent(key, meaning);
        bare.merge(
                withoutArticles(key),
                Optional.of(meaning),
                (known, other) -> known.equals(other) ? known : Optional.empty());
    }

    void addAll(Collection<String> names, T meaning) {
        for (String name : names) {
            add(name, meaning);
        }
    }

    /** The meaning of a heading as written, with its stars, colons and units, whether or not what is in brackets counts. */
    Optional<T> find(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Spelling.normalise(undecorated(heading));
        T meaning = meanings.get(key);
        if (meaning == null && (heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0)) {
            meaning = meanings.get(Spelling.normalise(undecorated(withoutBrackets(heading))));
        }
        return meaning != null ? Optional.of(meaning) : bare.getOrDefault(withoutArticles(key), Optional.empty());
    }

    /** The known name that resembles an unknown one. */
    Optional<String> nearest(String heading) {
        return Spelling.nearest(undecorated(heading), List.copyOf(meanings.keySet()));
    }

    private static String withoutArticles(String key) {
        if (key.indexOf('_') < 0) {
            return key;
        }
        var plain = new StringJoiner("_");
        for (String word : key.split("_")) {
            if (!ARTICLES.contains(word)) {
                plain.add(word);
            }
        }
        return plain.toString();
    }

    private static String undecorated(String heading) {
        var plain = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            plain.append("*:?()[]\u20AC\u00AB\u00BB\"".indexOf(c) >= 0 ? ' ' : c);
        }
        return plain.toString();
    }

    private static String withoutBrackets(String heading) {
        var plain = new StringBuilder(heading.length());
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
