package fr.complet.writing;

import fr.complet.dossier.FundingClass;
import fr.complet.language.Messages;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan de financement as a workbook of one page, whose totals, shares and balance are formulas. */
public final class PlanWorkbook {

    private static final int[] WIDTHS = {40, 17, 9, 2, 37, 14, 17, 9};
    private static final int LAST = WIDTHS.length - 1;
    private static final float HEAD = 24;
    private static final int ACROSS = 145;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final PlanSheet plan;
    private final Messages words;
    private final SheetPen pen;
    private int row;

    private PlanWorkbook(PlanSheet plan, Messages words) {
        this.plan = plan;
        this.words = words;
        this.pen = new SheetPen(workbook.createSheet(words.say("sheet.name")), new Looks(workbook));
    }

    /** The bytes of the file; the same plan makes the same file. */
    public static byte[] of(PlanSheet plan, Messages words) {
        var book = new PlanWorkbook(plan, words);
        book.write();
        // Programs that show a file without reckoning find every result.
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book.workbook);
        book.workbook.setForceFormulaRecalculation(true);
        return WorkbookBytes.of(book.workbook);
    }

    private void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            pen.width(column, WIDTHS[column]);
        }
        pen.height(row, HEAD);
        pen.text(row, 0, plan.title(), Look.TITLE);
        pen.join(row++, 0, LAST);
        for (String head : plan.heads()) {
            pen.text(row, 0, head, PlanLooks.HEAD);
            pen.height(row, PlanLooks.height(head, ACROSS));
            pen.join(row++, 0, LAST);
        }
        row++;
        sides();
        pen.print(words.say("sheet.page", "&P", "&N"));
    }

    private void sides() {
        var costs = new PlanSheetSide(pen, plan.costs(), words, new PlanColumns(0, 0, 1, 2));
        var resources = new PlanSheetSide(pen, plan.resources(), words, new PlanColumns(4, 5, 6, 7));
        int total = row + 1 + Math.max(costs.length(), resources.length());
        costs.write(row, total);
        resources.write(row, total);
        row = total + 2;
        balance(costs.total(), resources.total());
        ratios(costs, resources);
    }

    private void balance(String costs, String resources) {
        String gap = "ROUND(" + resources + "-" + costs + ",2)";
        String known = "COUNT(" + costs + "," + resources + ")=2";
        pen.text(row, 0, words.say("sheet.balance"), PlanLooks.TEXT);
        pen.formula(
                row, 1, "IF(" + known + "," + gap + "," + quoted("sheet.unknown") + ")", PlanLooks.TOTAL, Shown.EURO);
        String told = "IF(" + known + ",IF(" + gap + "=0," + quoted("sheet.balanced") + ",IF(" + gap + "<0,"
                + quoted("sheet.lacking") + "," + quoted("sheet.exceeding") + "))," + quoted("unknown_balance") + ")";
        pen.formula(row, 4, told, PlanLooks.STRONG, Shown.GENERAL);
        pen.join(row++, 4, LAST);
    }

    private void ratios(PlanSheetSide costs, PlanSheetSide resources) {
        String aid = resources.sum(FundingClass.PUBLIC);
        String own = resources.sum(FundingClass.OWN);
        if (!resources.isSorted()) {
            return;
        }
        ratio("sheet.own_share", List.of(own, "(" + own + "+" + aid + ")"));
        ratio("sheet.public_share", List.of(aid, costs.total()));
    }

    /** Of nothing there is no share; nor of what is not known. */
    private void ratio(String key, List<String> parts) {
        String whole = parts.get(1);
        pen.text(row, 0, words.say(key), PlanLooks.TEXT);
        String ratio = "IFERROR(IF(" + whole + ">0," + parts.get(0) + "/" + whole + ",\"\"),\"\")";
        pen.height(row, PlanLooks.height(words.say(key), WIDTHS[0]));
        pen.formula(row++, 1, ratio, PlanLooks.TOTAL, Shown.SHARE);
    }

    private String quoted(String key) {
        return PlanSheetSide.quoted(words.say(key));
    }

    /** The cell of a column in a row, both counted from 0. */
    static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
