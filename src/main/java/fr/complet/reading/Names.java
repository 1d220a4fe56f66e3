package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the headings of a workbook mean, by all the names that they may have; the first meaning of a name counts. */
final class Names<T> {
    /** A longer text heads nothing. */
    private static final int LONGEST = 200;

    private final Map<String, T> meanings = new HashMap<>();

    void add(String name, T meaning) {
        meanings.putIfAbsent(Spelling.normalise(undecorated(name)), meaning);
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
        T meaning = meanings.get(Spelling.normalise(undecorated(heading)));
        if (meaning == null && (heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0)) {
            meaning = meanings.get(Spelling.normalise(undecorated(withoutBrackets(heading))));
        }
        return Optional.ofNullable(meaning);
    }

    /** The known name that resembles an unknown one. */
    Optional<String> nearest(String heading) {
        return Spelling.nearest(undecorated(heading), List.copyOf(meanings.keySet()));
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
