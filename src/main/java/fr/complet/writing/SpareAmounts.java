package fr.complet.writing;

import fr.complet.language.Titles;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A hidden sheet that reckons what the spare lines of a plan count for: a formula beside each of them would have
 * spreadsheet programs print pages of nothing.
 */
final class SpareAmounts {

    private final BookDraft draft;
    private final SheetPen pen;

    SpareAmounts(BookDraft draft) {
        this.draft = draft;
        this.pen = draft.sheet(Titles.all().of("sheet.computed"));
    }

    /** Names the cells that the totals of a table need, before they are written. */
    void name(TableLayout layout, TableRows rows) {
        boolean costs = layout.table().equals(PlanCells.COSTS);
        int column = costs ? 0 : 1;
        var cells = new CellRangeAddress(1, 1 + rows.last() - rows.spare(), column, column);
        draft.name(costs ? PlanCells.SPARE_COSTS : PlanCells.SPARE_RESOURCES, pen, cells);
    }

    void write(PlanFormulas formulas) {
        int column = formulas.isOfCosts() ? 0 : 1;
        String table = Titles.all().of(formulas.layout().table());
        pen.text(0, column, table, Look.HEADING);
        PlanFormulas elsewhere = formulas.from(table);
        TableRows rows = formulas.rows();
        for (int row = rows.spare(); row <= rows.last(); row++) {
            pen.formula(1 + row - rows.spare(), column, elsewhere.spare(row), Look.COMPUTED, Shown.EURO);
        }
    }

    /** Puts the sheet out of sight, once nothing is added any more. */
    void end() {
        pen.freeze(1, 0);
        pen.print("");
        pen.protect();
        draft.workbook().setSheetHidden(draft.workbook().getSheetIndex(pen.sheet()), true);
    }
}
