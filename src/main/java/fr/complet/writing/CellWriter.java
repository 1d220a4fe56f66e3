package fr.complet.writing;

import fr.complet.reading.Content;
import fr.complet.reading.Question;
import fr.complet.reading.Response;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Writes what answers one question into one cell. */
final class CellWriter {

    private CellWriter() {}

    static void write(SheetPen pen, XSSFCell cell, Response response, Look look) {
        var filling = new CellFilling(cell);
        Shown shown = response.isList()
                ? filling.text(CellWords.of(response))
                : response.contents().get(0).told(filling);
        if (shown != Shown.GENERAL) {
            pen.show(cell, look, shown);
        }
    }

    /** Whether the cell holds a text: a list, or one that is no number. */
    static boolean isText(Response response) {
        Content first = response.contents().get(0);
        return response.isList()
                || first instanceof Content.Text
                || first instanceof Content.Truth
                || first instanceof Content.Chosen;
    }

    /** How a cell shows an answer that is still to be typed. */
    static Shown shown(Question question) {
        return switch (question.kind()) {
            case AMOUNT -> Shown.EURO;
            case RATE -> Shown.RATE;
            case DATE -> Shown.DAY;
            case WHOLE_NUMBER -> Shown.WHOLE;
            case YEAR -> Shown.YEAR;
            case QUANTITY, YES_NO, CHOICE -> Shown.GENERAL;
            case TEXT, IDENTIFIER, CODE, COMMUNE, EPCI, YEARS, GROUP, TABLE -> Shown.TEXT;
        };
    }
}
