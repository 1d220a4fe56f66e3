package fr.complet.writing;

import fr.complet.writing.Control.Mark;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The notes at the cells of one sheet: ours, and those of the applicant, which are kept. */
final class ControlNotes {

    private static final String AUTHOR = "Complet";
    /** Begins what we say, for not every program keeps the author of a note. */
    private static final String BEGINNING = "— Complet —\n";
    /** Parts our words from those of the applicant in one note. */
    private static final String PARTING = "\n\n" + BEGINNING;
    /** The author of a note that only stands in for a discussion in a newer form, which a change would break. */
    private static final String DISCUSSION = "tc=";

    private static final int CHARACTERS_IN_A_LINE = 38;
    private static final int MOST_LINES = 30;
    private static final int COLUMNS = 4;

    private final XSSFSheet sheet;

    ControlNotes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Takes away the notes of a former check. */
    void clear() {
        for (Map.Entry<CellAddress, XSSFComment> note :
                Map.copyOf(sheet.getCellComments()).entrySet()) {
            XSSFComment comment = note.getValue();
            String text = comment.getString().getString();
            if (text.startsWith(BEGINNING)) {
                remove(note.getKey());
            } else if (text.contains(PARTING)) {
                comment.setString(new XSSFRichTextString(text.substring(0, text.indexOf(PARTING))));
            }
        }
    }

    void add(Mark mark) {
        ControlMarks.cell(mark).ifPresent(at -> add(at, mark.note()));
    }

    private void add(CellAddress at, String said) {
        String text = BEGINNING + said;
        XSSFComment own = sheet.getCellComment(at);
        if (own == null) {
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(at, text));
            comment.setAddress(at);
            comment.setAuthor(AUTHOR);
            comment.setString(new XSSFRichTextString(text));
        } else if (own.getAuthor() == null || !own.getAuthor().startsWith(DISCUSSION)) {
            XSSFRichTextString both = own.getString();
            both.append(PARTING + said);
            own.setString(both);
        }
    }

    /** Beside the cell, as high as the text needs. */
    private ClientAnchor anchor(CellAddress at, String text) {
        int lines = 1;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / CHARACTERS_IN_A_LINE;
        }
        int column = at.getColumn() + 1;
        // The library takes the corner of the box for the cell of the note, until it is told better.
        while (sheet.getCellComment(new CellAddress(at.getRow(), column)) != null) {
            column++;
        }
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + COLUMNS);
        anchor.setRow1(at.getRow());
        anchor.setRow2(at.getRow() + Math.min(MOST_LINES, lines));
        return anchor;
    }

    private void remove(CellAddress at) {
        // A note may hang on a cell that holds nothing, and the library removes notes by their cells.
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        var cell = row.getCell(at.getColumn()) == null ? row.createCell(at.getColumn()) : row.getCell(at.getColumn());
        cell.removeCellComment();
    }
}
