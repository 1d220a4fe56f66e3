package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import java.util.List;

/** Numbers typed in the place of what they stand for. */
final class Numbers {

    private Numbers() {}

    /** The suggestion of that number, counted from 1; what was typed when it is none. */
    static String chosen(String typed, List<Suggestion> shown) {
        int number = of(typed);
        return number >= 1 && number <= shown.size() ? shown.get(number - 1).value() : typed;
    }

    /** A small number; 0 when a text is none. */
    static int of(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
