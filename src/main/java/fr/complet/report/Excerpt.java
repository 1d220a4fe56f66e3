package fr.complet.report;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import java.util.Optional;

/** The line of the file, or the row of the sheet, where a finding stands, its answer underlined as compilers do. */
final class Excerpt {

    private static final int LEAD = 24;
    private static final String ELLIPSIS = "…";

    private static final String EDGE = " │ ";

    private final Dossier dossier;
    private final TextOptions options;
    private final Page page;

    Excerpt(Dossier dossier, TextOptions options, Page page) {
        this.dossier = dossier;
        this.options = options;
        this.page = page;
    }

    /** Nothing when the place is neither in the text of the dossier nor in its workbook. */
    void show(Place place, int indent) {
        if (place.sheet().isEmpty()) {
            Optional<Quotation> line = Quotation.of(dossier, place);
            if (line.isPresent()) {
                show(line.get(), Integer.toString(place.line()), indent);
            }
        } else {
            dossier.source().row(place).ifPresent(row -> page.lines(RowExcerpt.of(row, options, indent)));
        }
    }

    private void show(Quotation line, String number, int indent) {
        int room = options.width() - indent - number.length() - EDGE.length();
        int caret = Layout.width(line.line(), 0, line.start());
        int answer = Layout.width(line.line(), line.start(), line.end());
        String shown = line.line();
        if (caret + Math.min(answer, room / 2) > room && line.start() > LEAD) {
            String lead = ELLIPSIS + line.before().substring(line.start() - LEAD);
            caret = Layout.width(lead);
            shown = lead + line.answer() + line.after();
        }
        Style style = options.style();
        gutter(number, indent).put(Layout.cut(shown, room)).end();
        gutter("", indent + number.length()).spaces(caret);
        page.put(style.bad("^".repeat(Math.max(1, Math.min(answer, room - caret)))))
                .end();
    }

    private Page gutter(String number, int indent) {
        Style style = options.style();
        return page.put(style.faint()).spaces(indent).put(number).put(EDGE).put(style.end());
    }
}
