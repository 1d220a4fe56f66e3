package fr.complet.writing;

import fr.complet.reading.Response;
import fr.complet.reading.Room;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes into the cells of somebody's workbook: they keep their looks, but for a number format that would hide the answer. */
final class BookPen {

    private static final String GENERAL = "General";
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<XSSFCellStyle, Map<Shown, XSSFCellStyle>> styles = new HashMap<>();

    BookPen(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes an answer, or none. */
    void write(Room.InCell place, Optional<Response> response) {
        XSSFCell cell = cell(place.sheet(), place.row(), place.column());
        cell.setBlank();
        if (response.isEmpty()) {
            return;
        }
        cell.getSheet().getTables().stream()
                .filter(table -> endsAbove(table, place))
                .forEach(table -> lengthen(table, place.row()));
        var filling = new CellFilling(cell);
        Response given = response.get();
        if (given.isList()) {
            filling.text(CellWords.of(given));
        } else {
            show(cell, given.contents().get(0).told(filling));
        }
    }

    /** Writes a text as it is. */
    XSSFCell text(String sheet, int row, int column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellValue(CellText.escaped(text));
        return cell;
    }

    /** The cell; a new one looks like the one to its left, or above it. */
    XSSFCell cell(String sheet, int row, int column) {
        XSSFSheet page = workbook.getSheet(sheet);
        XSSFRow cells = page.getRow(row) == null ? page.createRow(row) : page.getRow(row);
        XSSFCell known = cells.getCell(column);
        if (known != null) {
            return known;
        }
        XSSFCell cell = cells.createCell(column);
        XSSFCell beside = column > 0 ? cells.getCell(column - 1) : null;
        if (beside != null) {
            cell.setCellStyle(beside.getCellStyle());
        }
        return cell;
    }

    private static boolean endsAbove(XSSFTable table, Room.InCell place) {
        return table.getTotalsRowCount() == 0
                && table.getEndRowIndex() == place.row() - 1
                && table.getStartColIndex() <= place.column()
                && table.getEndColIndex() >= place.column();
    }

    /** As spreadsheet programs do when somebody types below a table. */
    private static void lengthen(XSSFTable table, int row) {
        var area = new AreaReference(
                table.getStartCellReference(),
                new CellReference(row, table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007);
        table.setArea(area);
        if (table.getCTTable().isSetAutoFilter()) {
            table.getCTTable().getAutoFilter().setRef(area.formatAsString());
        }
    }

    private void show(XSSFCell cell, Shown shown) {
        if (!shows(cell.getCellStyle(), shown)) {
            cell.setCellStyle(styles.computeIfAbsent(cell.getCellStyle(), style -> new HashMap<>())
                    .computeIfAbsent(shown, wanted -> with(cell.getCellStyle(), wanted)));
        }
    }

    private XSSFCellStyle with(XSSFCellStyle old, Shown shown) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(old);
        style.setDataFormat(workbook.createDataFormat().getFormat(shown.format()));
        return style;
    }

    private static boolean shows(XSSFCellStyle style, Shown shown) {
        String format = String.valueOf(style.getDataFormatString());
        boolean day = DateUtil.isADateFormat(style.getDataFormat(), format);
        boolean number = !day && !format.equals(TEXT) && format.indexOf('%') < 0;
        return switch (shown) {
            case TEXT -> true;
            case DAY -> day;
            case RATE, SHARE -> format.indexOf('%') >= 0;
            case EURO -> number && !format.equals(GENERAL);
            case GENERAL, WHOLE, YEAR -> number;
        };
    }
}
