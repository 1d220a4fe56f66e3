package fr.complet.dossier;

import java.util.Optional;

/** The text that a dossier was read from, so that a line of it can be shown; empty for a workbook. */
public record SourceText(String file, String text) {

    /** The line of that number, counted from 1, without its end. */
    public Optional<String> line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return Optional.empty();
            }
            start = end + 1;
        }
        if (number < 1 || start >= text.length()) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
