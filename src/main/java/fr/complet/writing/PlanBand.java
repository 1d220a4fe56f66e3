package fr.complet.writing;

import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Section;
import fr.complet.language.Labels;
import fr.complet.language.Messages;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** The totals above a table of the plan, with the balance, which is green or red. */
final class PlanBand {

    private final SheetPen pen;
    private final PlanFormulas formulas;
    private final Messages guide;
    private final int row;

    /** Stands in the row of the captions and the one below. */
    PlanBand(SheetPen pen, PlanFormulas formulas, Messages guide, int row) {
        this.pen = pen;
        this.formulas = formulas;
        this.guide = guide;
        this.row = row;
    }

    void write() {
        total(formulas.isOfCosts() ? 0 : 1, "book.costs", PlanCells.TOTAL_COSTS);
        total(formulas.isOfCosts() ? 1 : 0, "book.resources", PlanCells.TOTAL_RESOURCES);
        balance(2);
        if (formulas.isOfCosts()) {
            section(3, Section.INVESTISSEMENT);
            section(5, Section.FONCTIONNEMENT);
        } else {
            share(3, "book.own", FundingClass.OWN);
            share(4, "book.public", FundingClass.PUBLIC);
            share(5, "book.private", FundingClass.PRIVATE);
        }
        pen.height(row, TextHeight.lines(2));
        pen.height(row + 1, TextHeight.lines(1) + 4);
    }

    /** The total of this table is reckoned here, that of the other is shown. */
    private void total(int column, String caption, String name) {
        pen.text(row, column, guide.say(caption), Look.CAPTION);
        boolean own = formulas.isOfCosts() == name.equals(PlanCells.TOTAL_COSTS);
        pen.formula(row + 1, column, own ? formulas.sum() : name, Look.FIGURE, Shown.EURO);
    }

    private void section(int column, Section section) {
        pen.text(row, column, Labels.french().of(section), Look.CAPTION);
        pen.formula(row + 1, column, formulas.sum(section), Look.FIGURE, Shown.EURO);
        pen.join(row, column, column + 1);
        pen.join(row + 1, column, column + 1);
    }

    private void share(int column, String caption, FundingClass wanted) {
        pen.text(row, column, guide.say(caption), Look.CAPTION);
        pen.formula(row + 1, column, formulas.share(wanted), Look.FIGURE, Shown.SHARE);
    }

    private void balance(int column) {
        String gap = "ROUND(" + PlanCells.TOTAL_RESOURCES + "-" + PlanCells.TOTAL_COSTS + ",2)";
        String empty = "AND(" + PlanCells.TOTAL_RESOURCES + "=0," + PlanCells.TOTAL_COSTS + "=0)";
        String told = "IF(" + empty + "," + quoted("book.waiting") + ",IF(" + gap + "=0," + quoted("book.balanced")
                + ",IF(" + gap + "<0," + quoted("book.lacking") + "," + quoted("book.exceeding") + ")))";
        pen.formula(row, column, told, Look.CAPTION, Shown.GENERAL);
        pen.formula(row + 1, column, gap, Look.FIGURE, Shown.EURO);
        SheetConditionalFormatting formatting = pen.sheet().getSheetConditionalFormatting();
        CellRangeAddress[] cells = {new CellRangeAddress(row, row + 1, column, column)};
        formatting.addConditionalFormatting(
                cells,
                rule(formatting, "AND(NOT(" + empty + ")," + gap + "=0)", Tint.GOOD, Tint.GOOD_INK),
                rule(formatting, gap + "<>0", Tint.BAD, Tint.BAD_INK));
    }

    private static ConditionalFormattingRule rule(
            SheetConditionalFormatting formatting, String formula, Tint fill, Tint ink) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill.color());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(ink.color());
        // POI leaves the opacity out of the first colour that a font gets, and keeps that of the next.
        font.setFontColor(ink.color());
        font.setFontStyle(false, true);
        return rule;
    }

    private String quoted(String key) {
        return "\"" + guide.say(key).replace("\"", "\"\"") + "\"";
    }
}
