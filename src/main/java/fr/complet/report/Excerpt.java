package fr.complet.report;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import java.util.List;

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
        return Quotation.of(dossier, place)
                .map(line -> shown(line, place, indent))
                .orElse(List.of());
    }

    private List<String> shown(Quotation line, Place place, int indent) {
        String number = Integer.toString(place.line());
        String gutter = Layout.spaces(indent) + number + " │ ";
        String below = Layout.spaces(indent + number.length()) + " │ ";
        int room = options.width() - gutter.length();
        int answer = Layout.width(line.answer());
        int hidden = hidden(line.before(), answer, room);
        String lead = hidden == 0 ? line.before() : ELLIPSIS + line.before().substring(hidden);
        String shown = Layout.cut(lead + line.answer() + line.after(), room);
        int caret = Layout.width(lead);
        int carets = Math.max(1, Math.min(answer, room - caret));
        Style style = options.style();
        return List.of(
                style.faint(gutter) + shown, style.faint(below) + Layout.spaces(caret) + style.bad("^".repeat(carets)));
    }

    /** How much of what precedes the answer is left out, so that the answer is in sight. */
    private static int hidden(String before, int answer, int room) {
        boolean inSight = Layout.width(before) + Math.min(answer, room / 2) <= room;
        return inSight ? 0 : Math.max(0, before.length() - LEAD);
    }
}
