package fr.complet.assistant;

import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a user may type instead of an answer; between quotation marks, the word is an answer. */
enum Order {
    SKIP("passer", "skip"),
    BACK("retour", "back"),
    UNDO("annuler", "undo"),
    ERASE("effacer", "erase"),
    EDIT("modifier", "edit"),
    HELP("aide", "help"),
    QUIT("quitter", "quit");

    private static final Pattern FRENCH_SPACES = Pattern.compile("^[\\s\u00a0\u202f]+|[\\s\u00a0\u202f]+$");

    private final List<String> words;

    Order(String... words) {
        this.words = List.of(words);
    }

    /** The order that a line gives; an empty line passes on. */
    static Optional<Order> in(String line) {
        if (line.isBlank()) {
            return Optional.of(SKIP);
        }
        String word = Spelling.normalise(isEdit(line) ? firstWord(line) : line);
        for (Order order : values()) {
            if (order.words.contains(word) && !isQuoted(line)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** What follows the word that orders to edit something. */
    static String edited(String line) {
        return line.strip().substring(firstWord(line).length()).strip();
    }

    private static boolean isEdit(String line) {
        return EDIT.words.contains(Spelling.normalise(firstWord(line)));
    }

    private static String firstWord(String line) {
        return line.strip().split("\\s", 2)[0];
    }

    /** The answer that a line is: a word between quotation marks is meant as it stands. */
    static String answer(String line) {
        String typed = line.strip();
        return isQuoted(typed)
                ? FRENCH_SPACES.matcher(typed.substring(1, typed.length() - 1)).replaceAll("")
                : typed;
    }

    private static boolean isQuoted(String line) {
        String typed = line.strip();
        return typed.length() > 2
                && ((typed.startsWith("\"") && typed.endsWith("\"")) || (typed.startsWith("«") && typed.endsWith("»")));
    }
}
