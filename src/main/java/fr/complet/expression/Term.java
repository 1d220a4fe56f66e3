package fr.complet.expression;

import java.util.List;

/**
 * One name that expressions know.
 *
 * @param path its path in the dossier format, {@code []} standing for the lines of a table
 * @param several whether it stands for a list
 * @param words those that a choice offers
 */
public record Term(String path, Sort sort, boolean several, List<String> words) {

    public Term {
        words = List.copyOf(words);
    }
}
