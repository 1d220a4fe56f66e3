package fr.complet.report;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import java.util.List;
import java.util.Optional;

/** The line of the file, or the row of the sheet, where a finding stands, its answer underlined as compilers do. */
final class Excerpt {

    private static final int LEAD = 24;
    private static final String ELLIPSIS = "…";

    private final Dossier dossier;
    private final TextOptions options;

    Excerpt(Dossier dossier, TextOptions options) {
        this.dossier = dossier;
        this.options = options;
    }

    /** Nothing when the place is neither in the text of the dossier nor in its workbook. */
    List<String> of(Place place, int indent) {
        if (!place.sheet().isEmpty()) {
            return dossier.source()
                    .row(place)
                    .map(row -> RowExcerpt.of(row, options, indent))
                    .orElse(List.of());
        }
        Optional<String> line =
                place.file().equals(dossier.source().file()) ? dossier.source().line(place.line()) : Optional.empty();
        return line.filter(text -> !text.isBlank())
                .map(text -> shown(text, place, indent))
                .orElse(List.of());
    }

    private List<String> shown(String line, Place place, int indent) {
        String number = Integer.toString(place.line());
        String gutter = Layout.spaces(indent) + number + " │ ";
        String below = Layout.spaces(indent + number.length()) + " │ ";
        int room = options.width() - Layout.width(gutter);
        int start = Math.min(Math.max(0, place.column() - 1), line.length());
        int end = Math.min(line.length(), start + length(line, start, place));
        String before = Inert.of(line.substring(0, start));
        String marked = Inert.of(line.substring(start, end));
        String after = Inert.of(line.substring(end));
        int hidden = hidden(before, marked, room);
        String lead = hidden == 0 ? before : ELLIPSIS + before.substring(hidden);
        String shown = Layout.cut(lead + marked + after, room);
        int caret = Layout.width(lead);
        int carets = Math.max(1, Math.min(Layout.width(marked), room - caret));
        Style style = options.style();
        return List.of(
                style.faint(gutter) + shown, style.faint(below) + Layout.spaces(caret) + style.bad("^".repeat(carets)));
    }

    /** How much of what precedes the answer is left out, so that the answer is in sight. */
    private static int hidden(String before, String marked, int room) {
        boolean inSight = Layout.width(before) + Math.min(Layout.width(marked), room / 2) <= room;
        return inSight ? 0 : Math.max(0, before.length() - LEAD);
    }

    /** How many characters of the line are the answer: to its closing quote, or as long as its text. */
    private int length(String line, int start, Place place) {
        if (start >= line.length()) {
            return 0;
        }
        char first = line.charAt(start);
        if (first == '"' || first == '\'') {
            int close = line.indexOf(first, start + 1);
            return close < 0 ? 1 : close + 1 - start;
        }
        String text = text(place.path());
        return !text.isEmpty() && line.startsWith(text, start) ? text.length() : wordLength(line, start);
    }

    private String text(String path) {
        return dossier.answers().has(path) ? text(dossier.answers().at(path)) : "";
    }

    private static String text(Answer<?> answer) {
        return answer.text();
    }

    private static int wordLength(String line, int start) {
        int end = start;
        while (end < line.length() && " :,[]{}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end - start;
    }
}
