package fr.complet.writing;

import fr.complet.writing.Control.Group;
import fr.complet.writing.Control.Line;
import fr.complet.writing.Control.Spot;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of a control copy that tells the result: the verdict, and who must do what, each line with its cell. */
final class ControlSheet {

    /** A name that belongs to this sheet alone: by it, a later check knows the sheet for ours. */
    private static final String TRACE = "complet_controle";

    /** In characters, in the order of the headings. */
    private static final int[] WIDTHS = {16, 30, 46, 22, 46, 38, 9};

    private static final int SPOT = 3;
    private static final int SOURCE = 5;
    private static final int ADDRESS = 6;
    private static final int UNITS_IN_A_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final String open;
    private final ControlStyles styles;

    /**
     * Prepares.
     *
     * @param open what is written where a link leads to the web
     */
    ControlSheet(XSSFWorkbook workbook, String open) {
        this.workbook = workbook;
        this.open = open;
        this.styles = new ControlStyles(workbook);
    }

    /** Adds the sheet behind the others, in place of that of a former check, and shows it first. */
    void add(Control control) {
        removeFormer();
        XSSFSheet sheet = workbook.createSheet(free(control.sheet()));
        leaveTrace(sheet);
        sheet.setTabColor(Tint.of(control.tone()).color());
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * UNITS_IN_A_CHARACTER);
        }
        opening(sheet, control);
        int headings = headings(sheet, control.headings());
        control.groups().forEach(group -> group(sheet, group));
        control.closing().forEach(text -> text(next(sheet), 0, text, styles.plain()));
        layOut(sheet, headings);
        show(sheet);
    }

    private void removeFormer() {
        for (XSSFName name : List.copyOf(workbook.getNames(TRACE))) {
            if (name.getSheetIndex() >= 0) {
                workbook.removeSheetAt(name.getSheetIndex());
            }
        }
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private void leaveTrace(XSSFSheet sheet) {
        XSSFName name = workbook.createName();
        name.setSheetIndex(workbook.getSheetIndex(sheet));
        name.setNameName(TRACE);
        name.setRefersToFormula(quoted(sheet.getSheetName()) + "!$A$1");
    }

    private void opening(XSSFSheet sheet, Control control) {
        for (int i = 0; i < control.opening().size(); i++) {
            XSSFRow row = next(sheet);
            text(row, 0, control.opening().get(i), i == 0 ? styles.verdict(control.tone()) : styles.plain());
            for (int column = 1; i == 0 && column < WIDTHS.length; column++) {
                row.createCell(column).setCellStyle(styles.verdict(control.tone()));
            }
        }
        next(sheet);
    }

    private int headings(XSSFSheet sheet, List<String> headings) {
        XSSFRow row = next(sheet);
        for (int column = 0; column < headings.size(); column++) {
            text(row, column, headings.get(column), styles.heading());
        }
        return row.getRowNum();
    }

    private void group(XSSFSheet sheet, Group group) {
        XSSFRow row = next(sheet);
        for (int column = 0; column < WIDTHS.length; column++) {
            text(row, column, column == 0 ? group.heading() : "", styles.group());
        }
        group.lines().forEach(line -> line(next(sheet), line));
        next(sheet);
    }

    private void line(XSSFRow row, Line line) {
        text(row, 0, line.severity(), styles.severity(line.tone()));
        text(row, 1, line.requirement(), styles.cell());
        text(row, 2, line.finding(), styles.cell());
        XSSFCell spot = text(row, SPOT, line.spot().shown(), styles.cell());
        if (workbook.getSheet(line.spot().sheet()) != null) {
            link(spot, HyperlinkType.DOCUMENT, address(line.spot()));
        }
        text(row, 4, line.remedy(), styles.cell());
        text(row, SOURCE, line.source(), styles.cell());
        XSSFCell address = text(row, ADDRESS, "", styles.cell());
        if (!line.address().isEmpty() && link(address, HyperlinkType.URL, line.address())) {
            address.setCellValue(open);
        }
        row.setHeightInPoints(TextHeight.ofRow(row, WIDTHS));
    }

    private static String address(Spot spot) {
        return quoted(spot.sheet()) + "!" + (spot.cell().isEmpty() ? "A1" : spot.cell());
    }

    /** False when that is no address that a workbook can hold. */
    private boolean link(XSSFCell cell, HyperlinkType type, String address) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
        try {
            link.setAddress(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
        return true;
    }

    private static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength())));
        cell.setCellStyle(style);
        return cell;
    }

    private static XSSFRow next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static void layOut(XSSFSheet sheet, int headings) {
        sheet.createFreezePane(0, headings + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Alone: what is typed while several sheets are selected goes into all of them. */
    private void show(XSSFSheet shown) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(false);
        }
        workbook.setActiveSheet(workbook.getSheetIndex(shown));
        shown.setSelected(true);
    }
}
