package fr.complet.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Sentences of call files, in which keys of the dossier format stand between backquotes. */
final class Prose {

    private static final String BACKQUOTE = "`";

    private Prose() {}

    /** The sentence with its plain parts and its keys each told in their way; plain as a whole when a backquote is alone. */
    static String told(String sentence, UnaryOperator<String> plain, UnaryOperator<String> key) {
        List<String> parts = List.of(sentence.split(BACKQUOTE, -1));
        if (parts.size() % 2 == 0) {
            return plain.apply(sentence);
        }
        var told = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            told.append(i % 2 == 0 ? plain.apply(parts.get(i)) : key.apply(parts.get(i)));
        }
        return told.toString();
    }
}
