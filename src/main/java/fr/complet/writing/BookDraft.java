package fr.complet.writing;

import fr.complet.reading.DossierContents;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A dossier workbook while its sheets are written. */
record BookDraft(XSSFWorkbook workbook, Looks looks, Template template, ChoiceLists lists, DossierContents contents) {

    static BookDraft of(DossierContents contents, Template template) {
        var workbook = new XSSFWorkbook();
        return new BookDraft(workbook, new Looks(workbook), template, new ChoiceLists(), contents);
    }

    SheetPen sheet(String name) {
        return new SheetPen(workbook.createSheet(name), looks);
    }

    Validations validations(SheetPen pen) {
        return new Validations(pen.sheet(), template, lists);
    }

    /** What stands at the foot of every page. */
    String footer() {
        return template.guide().say("book.page", "&P", "&N");
    }

    /** Gives a name to cells, by which formulas on any sheet find them; the first ones of that name keep it. */
    void name(String name, SheetPen pen, CellRangeAddress cells) {
        if (workbook.getName(name) != null) {
            return;
        }
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(cells.formatAsString(pen.sheet().getSheetName(), true));
    }
}
