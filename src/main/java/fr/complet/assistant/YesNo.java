package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.spelling.Spelling;
import java.util.List;

/** A question to be answered by yes or no; whoever only presses Enter agrees. */
final class YesNo {

    static final Suggestions WORDS = Choosing.among(List.of(new Suggestion("oui", ""), new Suggestion("non", "")));

    private static final List<String> NO = List.of("non", "n", "no");

    private YesNo() {}

    static boolean isYes(String line) {
        return !NO.contains(Spelling.normalise(line));
    }
}
