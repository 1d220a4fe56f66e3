package fr.complet.language;

import fr.complet.resource.ProgramText;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one properties file of the program, looked up in its sorted lines. */
final class Wordbook {

    /** Sorted lines, each a key, an equals sign and the words. */
    private final String text;

    private final Remembered<Optional<String>> found = new Remembered<>(this::searched);

    private Wordbook(String text) {
        this.text = text;
    }

    static Wordbook of(String name) {
        return ProgramText.read(Wordbook.class, name + SortedWords.EXTENSION)
                .map(Wordbook::new)
                .orElseThrow(() -> new IllegalStateException("the program lacks the words of " + name));
    }

    int size() {
        return keys().size();
    }

    Set<String> keys() {
        return text.lines()
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean startsAny(String prefix) {
        return text.startsWith(prefix, lineFrom(prefix));
    }

    Optional<String> find(String key) {
        return found.of(key);
    }

    private Optional<String> searched(String key) {
        String beginning = key + "=";
        int start = lineFrom(beginning);
        return text.startsWith(beginning, start)
                ? Optional.of(text.substring(start + beginning.length(), text.indexOf('\n', start)))
                : Optional.empty();
    }

    /** Where the first line that is not below a beginning starts, by halving the lines; the end when all are below. */
    private int lineFrom(String beginning) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int start = Math.max(low, middle);
            if (isBelow(start, beginning)) {
                low = text.indexOf('\n', start) + 1;
            } else {
                high = start;
            }
        }
        return low;
    }

    private boolean isBelow(int start, String beginning) {
        int end = Math.min(start + beginning.length(), text.indexOf('\n', start));
        return text.substring(start, end).compareTo(beginning) < 0;
    }
}
