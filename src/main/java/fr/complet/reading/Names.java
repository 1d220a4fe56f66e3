package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/** What the headings of a workbook mean, by all the names that they may have; the first meaning of a name counts. */
final class Names<T> {
    /** By how much stars, colons and the like may make a name longer. */
    private static final int DECORATION = 12;
    /** A longer text heads nothing, even with what it says in brackets. */
    private static final int LONGEST = 200;
    /** Headings as written are few: those that were understood are remembered. */
    private static final int MOST_REMEMBERED = 2_000;

    /** « Approuve le plan » is {@code approuve_plan}. */
    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "a", "au", "en", "the", "of", "in");

    private final Map<String, T> meanings = new HashMap<>();
    /** The meanings of names without their articles; empty when two names have only these in common. */
    private final Map<String, Optional<T>> bare = new HashMap<>();

    private final Map<String, Optional<T>> understood = new ConcurrentHashMap<>();
    private int longest;

    void add(String name, T meaning) {
        String key = Spelling.normalise(undecorated(name));
        longest = Math.max(longest, name.length());
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
        Optional<T> known = understood.get(heading);
        if (known != null) {
            return known;
        }
        boolean brackets = heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0;
        if (heading.length() > (brackets ? LONGEST : longest + DECORATION)) {
            return Optional.empty();
        }
        Optional<T> meaning = meaning(heading, brackets);
        if (meaning.isPresent() && understood.size() < MOST_REMEMBERED) {
            understood.put(heading, meaning);
        }
        return meaning;
    }

    private Optional<T> meaning(String heading, boolean brackets) {
        String key = Spelling.normalise(undecorated(heading));
        T meaning = meanings.get(key);
        if (meaning == null && brackets) {
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
        for (String word : key.split("_", -1)) {
            if (!ARTICLES.contains(word)) {
                plain.add(word);
            }
        }
        return plain.toString();
    }

    private static String undecorated(String heading) {
        int first = 0;
        while (first < heading.length() && !isDecoration(heading.charAt(first))) {
            first++;
        }
        if (first == heading.length()) {
            return heading;
        }
        var plain = new StringBuilder(heading);
        for (int i = first; i < heading.length(); i++) {
            if (isDecoration(heading.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isDecoration(char c) {
        return switch (c) {
            case '*', ':', '?', '(', ')', '[', ']', '"', '\u20AC', '\u00AB', '\u00BB' -> true;
            default -> false;
        };
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
