package fr.complet.cli;

import fr.complet.cli.TypedWords.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.CompletingParsedLine;

/**
 * A line as far as it is typed, and the word that the cursor is in: it may be completed up to the cursor.
 *
 * @param before the words before that
 * @param word that one, up to the cursor
 * @param rawWordCursor how much of the line it takes
 */
record TypedLine(String line, int cursor, List<String> before, String word, int rawWordCursor)
        implements CompletingParsedLine {

    TypedLine {
        before = List.copyOf(before);
    }

    static TypedLine of(String line, int cursor) {
        String left = line.substring(0, cursor);
        List<Word> words = TypedWords.parsed(left);
        Optional<Word> last = words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
        // After a blank, unless it is in quotation marks, the next word begins.
        Optional<Word> current = last.filter(word -> word.end() == left.length());
        return new TypedLine(
                line,
                cursor,
                words.subList(0, current.isPresent() ? words.size() - 1 : words.size()).stream()
                        .map(Word::text)
                        .toList(),
                current.map(Word::text).orElse(""),
                current.map(word -> word.end() - word.start()).orElse(0));
    }

    @Override
    public int wordCursor() {
        return word.length();
    }

    @Override
    public int wordIndex() {
        return before.size();
    }

    @Override
    public List<String> words() {
        return Stream.concat(before.stream(), Stream.of(word)).toList();
    }

    @Override
    public int rawWordLength() {
        return rawWordCursor;
    }

    /** A name that goes on is not closed, so that whoever types goes on inside the quotation marks. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        String quoted = TypedWords.quoted(candidate.toString());
        boolean closes = !complete && quoted.length() > candidate.length();
        return closes ? quoted.substring(0, quoted.length() - 1) : quoted;
    }
}
