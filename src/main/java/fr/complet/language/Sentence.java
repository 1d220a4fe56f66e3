package fr.complet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence that was taken apart once, to be filled often.
 *
 * @param texts what is always said, around what is left open
 * @param open the names of what is left open, one fewer than the texts
 */
record Sentence(List<String> texts, List<String> open) {

    /** As long as most sentences are. */
    private static final int ROOM = 160;

    /** What it leaves open stands in braces. */
    static Sentence of(String written) {
        List<String> texts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int from = 0;
        for (int brace = written.indexOf('{'); brace >= 0; brace = written.indexOf('{', from)) {
            int close = written.indexOf('}', brace);
            texts.add(written.substring(from, brace));
            open.add(written.substring(brace + 1, close));
            from = close + 1;
        }
        texts.add(written.substring(from));
        return new Sentence(texts, open);
    }

    /** Filled with what each name stands for. */
    String filled(UnaryOperator<String> named) {
        if (open.isEmpty()) {
            return texts.get(0);
        }
        var filled = new StringBuilder(ROOM).append(texts.get(0));
        for (int i = 0; i < open.size(); i++) {
            filled.append(named.apply(open.get(i))).append(texts.get(i + 1));
        }
        return filled.toString();
    }

    /** Filled with arguments, which it names by their numbers. */
    String filled(String... arguments) {
        return filled(new Numbered(arguments));
    }

    /** Written out, since every sentence is filled by one: a lambda that holds something is slow to make. */
    private static final class Numbered implements UnaryOperator<String> {
        private final String[] arguments;

        Numbered(String... arguments) {
            this.arguments = arguments;
        }

        @Override
        public String apply(String number) {
            return arguments[Integer.parseInt(number)];
        }
    }
}
