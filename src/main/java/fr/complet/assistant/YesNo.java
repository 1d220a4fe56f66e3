package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.spelling.Spelling;
import java.util.List;

/** A question to be answered by yes or no; whoever only presses Enter agrees. */
final class YesNo {

    static final Suggestions WORDS = Choosing.among(List.of(new Suggestion("oui", ""), new Suggestion("non", "")));

    private static final List<String> YES = List.of("oui", "o", "yes", "y");
    private static final List<String> NO = List.of("non", "n", "no");

    private YesNo() {}

    static boolean isYes(String line) {
        return !isNo(line);
    }

    static boolean isNo(String line) {
        return NO.contains(Spelling.normalise(line));
    }

    /** In a word, not by Enter alone. */
    static boolean saysYes(String line) {
        return YES.contains(Spelling.normalise(line));
    }
}
