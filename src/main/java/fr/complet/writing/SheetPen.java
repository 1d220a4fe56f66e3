package fr.complet.writing;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cells of one sheet, and how it is shown, printed and protected; rows and columns count from 0. */
public final class SheetPen {

    private static final int CHARACTER = 256;
    private static final int WIDEST = 255;
    /** As many characters as A4 holds on its short side. */
    private static final int UPRIGHT = 94;

    /** And on its long side. */
    private static final int ACROSS = 140;

    /** And that can still be read when they are printed smaller. */
    private static final int LEGIBLE = 300;

    private static final double MARGIN = 0.4;
    private static final double FOOT = 0.6;

    private final XSSFSheet sheet;
    private final Looks looks;
    private int width;

    public SheetPen(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        sheet.setDisplayGridlines(false);
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    public XSSFCell text(int row, int column, String text, Look look) {
        XSSFCell cell = blank(row, column, look, Shown.GENERAL);
        cell.setCellValue(CellText.escaped(text));
        return cell;
    }

    public XSSFCell formula(int row, int column, String formula, Look look, Shown shown) {
        XSSFCell cell = blank(row, column, look, shown);
        cell.setCellFormula(formula);
        return cell;
    }

    /** A cell that looks so and holds nothing. */
    public XSSFCell blank(int row, int column, Look look, Shown shown) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(looks.of(look, shown));
        return cell;
    }

    /** Shows the content of a cell in another way. */
    public void show(XSSFCell cell, Look look, Shown shown) {
        cell.setCellStyle(looks.of(look, shown));
    }

    /** Makes one cell of several in a row, which all look like the first. */
    public void join(int row, int first, int last) {
        for (int column = first + 1; column <= last; column++) {
            row(row).createCell(column).setCellStyle(row(row).getCell(first).getCellStyle());
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
    }

    public void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /** How the cells of a column look that are not written. */
    void usual(int column, Look look, Shown shown) {
        sheet.setDefaultColumnStyle(column, looks.of(look, shown));
    }

    /** How high the rows are that are not written. */
    void usualHeight(float points) {
        sheet.setDefaultRowHeightInPoints(points);
    }

    /** The width of a column, in characters. */
    public void width(int column, int characters) {
        sheet.setColumnWidth(column, Math.min(characters, WIDEST) * CHARACTER);
        width += characters;
    }

    /** Keeps the first rows and columns in sight, and repeats the last of those rows on every page. */
    public void freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
    }

    /** Fits the sheet to A4, upright where it is narrow; one too wide to be read takes several pages. */
    public void print(String footer) {
        print(width > UPRIGHT, footer);
    }

    /** The same, upright whatever its width. */
    public void printUpright(String footer) {
        print(false, footer);
    }

    private void print(boolean landscape, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        if (width > (landscape ? ACROSS : UPRIGHT)) {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) (1 + (width - 1) / LEGIBLE));
            setup.setFitHeight((short) 0);
        }
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(footer);
    }

    /** Protects what is not to be filled in, without a password; the rest may be typed in, sized and sorted. */
    public void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    /** Keeps spreadsheet programs from taking codes made of digits for mistyped numbers. */
    public void acceptDigits(int lastRow, int lastColumn) {
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
