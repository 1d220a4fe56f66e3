package fr.complet.writing;

import fr.complet.dossier.FundingClass;
import fr.complet.language.Messages;
import fr.complet.writing.PlanSheet.Group;
import fr.complet.writing.PlanSheet.Row;
import fr.complet.writing.PlanSheet.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** One side of a plan on its sheet: its lines, the subtotals of its groups, and its total. */
final class PlanSheetSide {

    private static final int CENTS = 2;
    /** What fits on a line of a label, whose letters are narrower than digits on average. */
    private static final int LABEL = 41;

    private final SheetPen pen;
    private final Side side;
    private final Messages words;
    private final PlanColumns columns;
    private final List<String> sums = new ArrayList<>();
    private final Map<FundingClass, String> kinds = new EnumMap<>(FundingClass.class);
    private int row;
    private int totalRow;

    PlanSheetSide(SheetPen pen, Side side, Messages words, PlanColumns columns) {
        this.pen = pen;
        this.side = side;
        this.words = words;
        this.columns = columns;
    }

    /** How many rows stand between its heading and its total. */
    int length() {
        int rows = side.isEmpty() ? 1 : 0;
        for (Group group : side.groups()) {
            rows += group.rows().size() + (group.isTitled() ? 2 : 0);
        }
        return rows;
    }

    /** Its total stands in a row of its own, level with that of the other side. */
    void write(int top, int total) {
        row = top;
        totalRow = total;
        heading();
        if (side.isEmpty()) {
            label(words.say("sheet.none"), PlanLooks.TEXT);
            row++;
        }
        side.groups().forEach(this::group);
        row = total;
        label(words.say("sheet.total"), PlanLooks.TOTAL);
        pen.formula(row, columns.amount(), sum(), PlanLooks.TOTAL, Shown.EURO);
        share(PlanLooks.TOTAL);
    }

    /** The cell of its total. */
    String total() {
        return PlanWorkbook.cell(totalRow, columns.amount());
    }

    /** The cell of what a class of resources comes to; nothing is nothing. */
    String sum(FundingClass kind) {
        return kinds.getOrDefault(kind, "0");
    }

    /** Whether every resource says of what type it is. */
    boolean isSorted() {
        return !side.isEmpty()
                && side.groups().stream().allMatch(group -> group.kind().isPresent());
    }

    /** A text in a formula. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void heading() {
        pen.text(row, columns.label(), side.title(), Look.HEADING);
        if (columns.hasNotes()) {
            pen.text(row, columns.note(), words.say("sheet.status"), Look.HEADING);
        }
        pen.text(row, columns.amount(), words.say("sheet.amount"), Look.HEADING);
        pen.text(row++, columns.share(), words.say("sheet.share"), Look.HEADING);
    }

    private void group(Group group) {
        if (group.isTitled()) {
            label(group.title(), PlanLooks.GROUP);
            row++;
        }
        int first = row;
        group.rows().forEach(this::row);
        String range = PlanWorkbook.cell(first, columns.amount()) + ":" + PlanWorkbook.cell(row - 1, columns.amount());
        String known = "COUNT(" + range + ")=ROWS(" + range + ")";
        String sum = "IF(" + known + ",ROUND(SUM(" + range + ")," + CENTS + ")," + unknown() + ")";
        if (group.isTitled()) {
            String cell = PlanWorkbook.cell(row, columns.amount());
            sums.add(cell);
            group.kind().ifPresent(kind -> kinds.put(kind, cell));
            label(words.say("sheet.subtotal", group.title()), PlanLooks.STRONG);
            pen.formula(row, columns.amount(), sum, PlanLooks.STRONG, Shown.EURO);
            share(PlanLooks.STRONG);
            row++;
        } else {
            sums.add(sum);
            group.kind().ifPresent(kind -> kinds.put(kind, total()));
        }
    }

    private void row(Row line) {
        label(line.label(), PlanLooks.TEXT);
        if (columns.hasNotes()) {
            pen.text(row, columns.note(), line.note(), PlanLooks.TEXT);
        }
        XSSFCell cell = pen.blank(row, columns.amount(), PlanLooks.TEXT, Shown.EURO);
        line.amount()
                .ifPresentOrElse(
                        amount -> cell.setCellValue(
                                BigDecimal.valueOf(amount.cents(), CENTS).doubleValue()),
                        () -> cell.setCellValue(words.say("sheet.unknown")));
        share(PlanLooks.TEXT);
        row++;
    }

    private String sum() {
        if (sums.isEmpty()) {
            return unknown();
        }
        if (sums.size() == 1) {
            return sums.get(0);
        }
        String all = String.join(",", sums);
        return "IF(COUNT(" + all + ")=" + sums.size() + ",ROUND(SUM(" + all + ")," + CENTS + ")," + unknown() + ")";
    }

    /** Every row has all its cells, so that its borders are whole; both sides share its height. */
    private void label(String text, Look look) {
        pen.text(row, columns.label(), text, look);
        for (int column = columns.label() + 1; column <= columns.share(); column++) {
            pen.blank(row, column, look, Shown.GENERAL);
        }
        float height = PlanLooks.height(text, LABEL);
        var sheetRow = pen.sheet().getRow(row);
        if (sheetRow.getHeightInPoints() < height) {
            pen.height(row, height);
        }
    }

    private void share(Look look) {
        String amount = PlanWorkbook.cell(row, columns.amount());
        String formula = "IF(COUNT(" + amount + "," + total() + ")<2,\"\",IF(" + total() + "=0,\"\"," + amount + "/"
                + total() + "))";
        pen.formula(row, columns.share(), formula, look, Shown.SHARE);
    }

    private String unknown() {
        return quoted(words.say("sheet.unknown"));
    }
}
