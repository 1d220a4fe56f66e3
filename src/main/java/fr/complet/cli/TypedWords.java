package fr.complet.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a line that somebody types: blanks part them, quotation marks hold them together. An apostrophe inside a
 * word is one, as in the names of French files; a quotation that is not closed ends with the line.
 */
final class TypedWords {

    private static final char QUOTE = '"';
    private static final char APOSTROPHE = '\'';
    private static final boolean ESCAPES = File.separatorChar != '\\';

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private TypedWords(String line) {
        this.line = line;
    }

    static List<String> of(String line) {
        return parsed(line).stream().map(Word::text).toList();
    }

    /** With where each of them stands. */
    static List<Word> parsed(String line) {
        var typed = new TypedWords(line);
        while (typed.skipBlanks()) {
            typed.words.add(typed.word());
        }
        return List.copyOf(typed.words);
    }

    /** A word as it must be typed to mean this text. */
    static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == QUOTE)
                && text.charAt(0) != APOSTROPHE
                && !text.contains("=" + APOSTROPHE);
        if (plain) {
            return text;
        }
        return text.indexOf(QUOTE) < 0 ? QUOTE + text + QUOTE : APOSTROPHE + text + APOSTROPHE;
    }

    private boolean skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private Word word() {
        int start = at;
        var text = new StringBuilder();
        Optional<Character> quote = Optional.empty();
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quote.isPresent() && c == quote.get()) {
                quote = Optional.empty();
            } else if (quote.isEmpty() && opens(c, start)) {
                quote = Optional.of(c);
            } else if (quote.isEmpty() && Character.isWhitespace(c)) {
                break;
            } else {
                at += isEscape() && quote.isEmpty() ? 1 : 0;
                text.append(line.charAt(at));
            }
        }
        return new Word(text.toString(), start, at, quote);
    }

    private boolean opens(char c, int start) {
        return c == QUOTE || (c == APOSTROPHE && (at == start || line.charAt(at - 1) == '='));
    }

    /** As other shells write a blank in a name. */
    private boolean isEscape() {
        if (!ESCAPES || line.charAt(at) != '\\' || at + 1 == line.length()) {
            return false;
        }
        char next = line.charAt(at + 1);
        return Character.isWhitespace(next) || next == QUOTE || next == APOSTROPHE || next == '\\';
    }

    /**
     * A word.
     *
     * @param text what it means
     * @param start where it begins in the line
     * @param end where it ends
     * @param open the quotation mark that is not closed
     */
    record Word(String text, int start, int end, Optional<Character> open) {}
}
