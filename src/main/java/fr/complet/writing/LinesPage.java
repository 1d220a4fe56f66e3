package fr.complet.writing;

import fr.complet.language.Titles;
import fr.complet.reading.DossierContents;
import fr.complet.reading.Response;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The sheet of one table: its title, totals where it is a part of the plan, headings, and lines to fill in. */
final class LinesPage {

    private static final int HEAD = 3;
    private static final int BAND = 3;
    private static final int REMARK = 26;
    private static final float TITLE = 26;

    private final BookDraft draft;
    private final String table;
    private final SheetPen pen;
    private final List<List<Response>> lines;
    private final TableLayout layout;
    private final int headings;
    private final TableRows rows;

    LinesPage(BookDraft draft, String table) {
        this.draft = draft;
        this.table = table;
        this.pen = draft.sheet(Titles.all().of(table));
        this.lines =
                draft.contents().table(table).map(DossierContents.Table::lines).orElse(List.of());
        this.layout = TableLayout.of(table, lines, draft.template());
        this.headings = isPlan() ? HEAD + BAND : HEAD;
        this.rows = TableRows.of(table, headings + 1, lines.size());
        declare();
    }

    /** Formulas on any sheet find the total of a plan's table by its name. */
    private void declare() {
        if (isPlan()) {
            String name = table.equals(PlanCells.COSTS) ? PlanCells.TOTAL_COSTS : PlanCells.TOTAL_RESOURCES;
            draft.name(name, pen, new CellRangeAddress(HEAD, HEAD, 0, 0));
        }
    }

    /** Names the cells that its totals need. */
    void prepare(SpareAmounts amounts) {
        if (isPlan()) {
            amounts.name(layout, rows);
        }
    }

    void write(SpareAmounts amounts) {
        stray().ifPresentOrElse(this::stray, () -> table(amounts));
    }

    private void table(SpareAmounts amounts) {
        pen.text(0, 0, Titles.all().of(table), Look.TITLE);
        pen.height(0, TITLE);
        pen.text(1, 0, draft.template().help(table), Look.NOTE);
        headings();
        for (int row = rows.first(); row < rows.spare(); row++) {
            line(row);
        }
        new SpareLines(pen, layout, rows).write();
        validations();
        if (isPlan()) {
            plan(amounts);
        } else if (table.equals("pieces")) {
            remarks();
        }
        end();
    }

    private boolean isPlan() {
        return table.equals(PlanCells.COSTS) || table.equals(PlanCells.RESOURCES);
    }

    /** What is written where a table is expected. */
    private Optional<Response> stray() {
        return draft.contents().responses().stream()
                .filter(response -> response.question()
                        .filter(question -> question.path().equals(table))
                        .isPresent())
                .findFirst();
    }

    private void stray(Response response) {
        CellWriter.write(pen, pen.blank(0, 0, Look.INPUT, Shown.TEXT), response, Look.INPUT);
        pen.width(0, 60);
    }

    private void headings() {
        float height = TextHeight.lines(2);
        for (int i = 0; i < layout.columns().size(); i++) {
            TableColumn column = layout.columns().get(i);
            boolean required = column.question()
                    .filter(question -> draft.template().isRequired(question.path()))
                    .isPresent();
            String title = required ? column.title() + " *" : column.title();
            pen.text(headings, i, title, Look.HEADING);
            pen.width(i, column.width());
            height = Math.max(height, TextHeight.of(title, column.width() - 2));
        }
        pen.height(headings, height);
    }

    private void line(int row) {
        int index = row - rows.first();
        int lineHeight = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            TableColumn column = layout.columns().get(i);
            XSSFCell cell = pen.blank(row, i, Look.INPUT, column.shown());
            Optional<Response> given = index < lines.size() ? column.of(lines.get(index)) : Optional.empty();
            if (given.isPresent()) {
                CellWriter.write(pen, cell, given.get(), Look.INPUT);
                lineHeight = Math.max(lineHeight, 1 + (cell.toString().length() - 1) / column.width());
            }
        }
        pen.height(row, TextHeight.lines(lineHeight));
    }

    private void validations() {
        Validations validations = draft.validations(pen);
        for (int i = 0; i < layout.columns().size(); i++) {
            int at = i;
            TableColumn column = layout.columns().get(i);
            column.question().filter(question -> !column.isYear()).ifPresent(question -> {
                validations.addHelp(question, new CellRangeAddress(headings, headings, at, at));
                validations.add(question, cells(at));
            });
            if (table.equals("pieces") && column.key().equals("id")) {
                draft.name(Validations.PIECES, pen, cells(i));
            }
        }
    }

    private CellRangeAddress cells(int column) {
        return new CellRangeAddress(rows.first(), rows.last(), column, column);
    }

    private void plan(SpareAmounts amounts) {
        var formulas = new PlanFormulas(layout, rows, "");
        int counted = formulas.counted();
        new PlanBand(pen, formulas, draft.template().guide(), HEAD - 1).write();
        aside(counted, "column.counted", 14);
        aside(counted + 1, "column.share", 8);
        for (int row = rows.first(); row < rows.spare(); row++) {
            pen.formula(row, counted, formulas.counted(row), Look.COMPUTED, Shown.EURO);
            pen.formula(row, counted + 1, formulas.share(row), Look.COMPUTED, Shown.SHARE);
        }
        amounts.write(formulas);
    }

    /** Why the call wants a pièce, beside the line that already names it. */
    private void remarks() {
        int column = layout.columns().size();
        List<DemandedPiece> pieces = draft.template().pieces();
        if (pieces.isEmpty()) {
            return;
        }
        aside(column, "column.remark", REMARK);
        for (int row = rows.first(); row < rows.spare(); row++) {
            int i = row - rows.first();
            String remark = i < pieces.size() ? new PieceRemark(draft.template()).of(pieces.get(i)) : "";
            XSSFCell cell = pen.text(row, column, remark, Look.COMPUTED);
            float needed = TextHeight.small(remark, REMARK);
            pen.height(cell.getRowIndex(), Math.max(needed, cell.getRow().getHeightInPoints()));
        }
    }

    private void aside(int column, String title, int width) {
        pen.text(headings, column, Titles.all().of(title), Look.HEADING);
        pen.width(column, width);
    }

    private void end() {
        pen.freeze(headings + 1, 1);
        pen.print(draft.footer());
        pen.protect();
        pen.acceptDigits(rows.last(), layout.columns().size());
    }
}
