package fr.complet.writing;

import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The lines below those that a table shows: each may be filled in, and is seen and printed once the one above is used. */
record SpareLines(SheetPen pen, TableLayout layout, TableRows rows) {

    /** Whole columns have the style: cells of their own would have to be read again by each check. */
    void write() {
        for (int column = 0; column < layout.columns().size(); column++) {
            pen.usual(column, Look.SPARE_INPUT, layout.columns().get(column).shown());
        }
        pen.usualHeight(TextHeight.lines(1));
        show(layout.columns().size() - 1);
    }

    private void show(int lastColumn) {
        String used = "COUNTA($A%d:$%s%d)>0"
                .formatted(rows.spare(), CellReference.convertNumToColString(lastColumn), rows.spare() + 1);
        SheetConditionalFormatting formatting = pen.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(used);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Tint.INPUT.color());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        border(rule.createBorderFormatting());
        var cells = new CellRangeAddress(rows.spare(), rows.last(), 0, lastColumn);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static void border(BorderFormatting border) {
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderBottom(BorderStyle.THIN);
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        border.setTopBorderColor(Tint.LINE.color());
        border.setBottomBorderColor(Tint.LINE.color());
        border.setLeftBorderColor(Tint.LINE.color());
        border.setRightBorderColor(Tint.LINE.color());
    }
}
