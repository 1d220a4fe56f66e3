package fr.complet.report;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceRow;
import java.util.List;
import java.util.Optional;

/**
 * A line of the dossier's text, or a row of its workbook, with the answer that is meant in the midst of it; made
 * harmless.
 *
 * @param start where the answer starts in the line
 * @param end where it has ended
 */
record Quotation(String line, int start, int end) {

    private static final String EDGE = " │ ";

    /** Nothing when the place is neither in the text of the dossier nor in its workbook. */
    static Optional<Quotation> of(Dossier dossier, Place place) {
        if (!place.sheet().isEmpty()) {
            return dossier.source().row(place).map(Quotation::of);
        }
        Optional<String> line =
                place.file().equals(dossier.source().file()) ? dossier.source().line(place.line()) : Optional.empty();
        return line.isEmpty() || line.get().isBlank() ? Optional.empty() : Optional.of(of(line.get(), place, dossier));
    }

    private static Quotation of(String before, String answer, String after) {
        return new Quotation(before + answer + after, before.length(), before.length() + answer.length());
    }

    private static Quotation of(SourceRow row) {
        List<String> texts =
                row.cells().stream().map(cell -> Inert.of(cell.text().strip())).toList();
        String before = String.join(
                "",
                texts.subList(0, row.pointed()).stream()
                        .map(text -> text + EDGE)
                        .toList());
        String after = String.join(
                "",
                texts.subList(row.pointed() + 1, texts.size()).stream()
                        .map(text -> EDGE + text)
                        .toList());
        return of(before, texts.get(row.pointed()), after);
    }

    private static Quotation of(String line, Place place, Dossier dossier) {
        int start = Math.min(Math.max(0, place.column() - 1), line.length());
        int end = Math.min(line.length(), start + length(line, start, place.path(), dossier.answers()));
        String harmless = Inert.of(line);
        return harmless.equals(line)
                ? new Quotation(line, start, end)
                : of(
                        Inert.of(line.substring(0, start)),
                        Inert.of(line.substring(start, end)),
                        Inert.of(line.substring(end)));
    }

    /** What stands on the line before the answer. */
    String before() {
        return line.substring(0, start);
    }

    String answer() {
        return line.substring(start, end);
    }

    String after() {
        return line.substring(end);
    }

    /** How many characters of the line are the answer: to its closing quote, or as long as its text. */
    private static int length(String line, int start, String path, Answers answers) {
        if (start >= line.length()) {
            return 0;
        }
        char first = line.charAt(start);
        if (first == '"' || first == '\'') {
            int close = line.indexOf(first, start + 1);
            return close < 0 ? 1 : close + 1 - start;
        }
        String answer = answers.find(path).map(Answer::text).orElse("");
        return !answer.isEmpty() && line.startsWith(answer, start) ? answer.length() : wordLength(line, start);
    }

    private static int wordLength(String line, int start) {
        int end = start;
        while (end < line.length() && " :,[]{}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end - start;
    }
}
