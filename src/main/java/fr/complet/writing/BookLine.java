package fr.complet.writing;

import java.util.List;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/** Puts a row between two others of a sheet; sums, drop-downs and what else is about the row above are about it, too. */
final class BookLine {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final int row;

    BookLine(XSSFWorkbook workbook, String sheet, int row) {
        this.workbook = workbook;
        this.sheet = workbook.getSheet(sheet);
        this.row = row;
    }

    /** Puts the row there; false when that would tear something apart. */
    boolean insert() {
        boolean torn = sheet.getMergedRegions().stream()
                        .anyMatch(region -> straddles(region.getFirstRow(), region.getLastRow()))
                || sheet.getTables().stream().anyMatch(this::isInTheWay);
        if (torn) {
            return false;
        }
        int last = Math.max(sheet.getLastRowNum(), row);
        sheet.shiftRows(row, last, 1, true, false);
        look();
        extendValidations();
        extendFormulas();
        return true;
    }

    private boolean straddles(int first, int last) {
        return first < row && last >= row;
    }

    private boolean isInTheWay(XSSFTable table) {
        return table.getEndRowIndex() >= row;
    }

    /** As the row above. */
    private void look() {
        XSSFRow above = sheet.getRow(row - 1);
        XSSFRow between = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (above == null) {
            return;
        }
        between.setHeight(above.getHeight());
        for (Cell cell : above) {
            XSSFCell below = between.createCell(cell.getColumnIndex());
            below.setCellStyle(((XSSFCell) cell).getCellStyle());
        }
    }

    private void extendValidations() {
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        if (all == null) {
            return;
        }
        for (CTDataValidation validation : all.getDataValidationArray()) {
            List<?> ranges = validation.getSqref();
            List<String> moved = ranges.stream()
                    .map(range -> extended(String.valueOf(range)))
                    .toList();
            validation.setSqref(moved);
        }
    }

    private String extended(String range) {
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        if (cells.getFirstRow() >= row) {
            cells.setFirstRow(cells.getFirstRow() + 1);
            cells.setLastRow(cells.getLastRow() + 1);
        } else if (cells.getLastRow() >= row - 1) {
            cells.setLastRow(cells.getLastRow() + 1);
        }
        return cells.formatAsString();
    }

    /** Those of a range that ended right above the new row: the library leaves them as they were. */
    private void extendFormulas() {
        XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(workbook);
        for (Sheet page : workbook) {
            for (Row cells : page) {
                for (Cell cell : cells) {
                    if (cell.getCellType() == CellType.FORMULA && !cell.isPartOfArrayFormulaGroup()) {
                        extend(parsing, page, cell);
                    }
                }
            }
        }
    }

    private <B extends FormulaParsingWorkbook & FormulaRenderingWorkbook> void extend(
            B parsing, Sheet page, Cell cell) {
        Ptg[] parts = FormulaParser.parse(
                cell.getCellFormula(), parsing, FormulaType.CELL, workbook.getSheetIndex(page), cell.getRowIndex());
        boolean changed = false;
        for (Ptg part : parts) {
            boolean here = (part instanceof AreaPtg && page == sheet)
                    || (part instanceof Area3DPxg other && sheet.getSheetName().equals(other.getSheetName()));
            if (here
                    && part instanceof AreaPtgBase area
                    && area.getLastRow() == row - 1
                    && area.getFirstRow() < row - 1) {
                area.setLastRow(row);
                changed = true;
            }
        }
        if (changed) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(parsing, parts));
        }
    }
}
