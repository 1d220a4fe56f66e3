package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers typed in the place of what they stand for.
 *
 * @param shown what was shown under them, counted from 1
 * @param several whether a list of them may be typed
 */
record Numbers(List<Suggestion> shown, boolean several) {

    private static final String SEPARATORS = "[,;]";

    Numbers {
        shown = List.copyOf(shown);
    }

    /** The suggestions of those numbers; what was typed where it is none. */
    String chosen(String typed) {
        if (!several || items(typed).allMatch(item -> one(item).equals(item))) {
            return one(typed);
        }
        // A suggestion may itself hold what was typed before the last comma.
        Set<String> items = new LinkedHashSet<>();
        items(typed).map(this::one).flatMap(Numbers::items).forEach(items::add);
        return String.join(", ", items);
    }

    /** A number under which nothing was shown, though something was under others. */
    Optional<String> beyond(String typed) {
        Stream<String> items = several ? items(typed) : Stream.of(typed);
        return shown.isEmpty()
                ? Optional.empty()
                : items.filter(item -> of(item) > shown.size() || item.matches("0+"))
                        .findFirst();
    }

    private String one(String typed) {
        int number = of(typed);
        return number >= 1 && number <= shown.size() ? shown.get(number - 1).value() : typed;
    }

    private static Stream<String> items(String typed) {
        return Stream.of(typed.split(SEPARATORS)).map(String::strip).filter(item -> !item.isEmpty());
    }

    /** A small number; 0 when a text is none. */
    static int of(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
