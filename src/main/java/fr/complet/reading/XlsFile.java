package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003; the container that it is also wraps newer workbooks under a password. */
final class XlsFile {
    private final Allowance allowance = new Allowance();
    private final HSSFWorkbook workbook;
    private final boolean from1904;

    private XlsFile(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static Workbook read(Path path, String file) throws IOException {
        try (var container = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refused(Cause.PASSWORD_PROTECTED);
            }
            if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
                throw new Refused(Cause.OLD_WORKBOOK);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new Refused(Cause.NOT_A_WORKBOOK);
            }
            try (var workbook = new HSSFWorkbook(container)) {
                boolean macros = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
                return new Workbook(file, new XlsFile(workbook).sheets(), macros);
            }
        } catch (EncryptedDocumentException locked) {
            throw new Refused(Cause.PASSWORD_PROTECTED);
        } catch (OldExcelFormatException old) {
            throw new Refused(Cause.OLD_WORKBOOK);
        }
    }

    private List<Grid> sheets() throws Refused {
        var sheets = new ArrayList<Grid>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            var grid = new Grid(workbook.getSheetName(i), hidden);
            fill(workbook.getSheetAt(i), new GridFilling(grid, allowance, from1904));
            sheets.add(grid);
        }
        return sheets;
    }

    private void fill(Sheet sheet, GridFilling filling) throws Refused {
        Grid grid = filling.grid();
        int columns = 0;
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRows(row.getRowNum(), row.getRowNum());
            }
            columns = Math.max(columns, row.getLastCellNum());
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                fill(cell, filling);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(new Span(
                    merged.getFirstRow(), merged.getFirstColumn(), merged.getLastRow(), merged.getLastColumn()));
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, GridFilling filling) throws Refused {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        Optional<Formula> formula = computed ? Optional.of(formula(cell)) : Optional.empty();
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        var at = new CellName(cell.getRowIndex(), cell.getColumnIndex());
        switch (type) {
            case NUMERIC -> filling.number(at, String.valueOf(cell.getNumericCellValue()), format(cell), formula);
            case STRING -> filling.text(at, cell.getStringCellValue(), formula);
            case BOOLEAN -> filling.truth(at, cell.getBooleanCellValue(), formula);
            case ERROR -> filling.error(at, error(cell.getErrorCellValue()), formula);
            case _NONE, BLANK, FORMULA -> {}
        }
    }

    private static CellFormat format(org.apache.poi.ss.usermodel.Cell cell) {
        String code = cell.getCellStyle().getDataFormatString();
        return code == null ? CellFormat.NUMBER : CellFormat.of(code);
    }

    /** Of a formula that POI cannot write down, nothing is recalculated. */
    private static Formula formula(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return Formula.of(cell.getCellFormula());
        } catch (FormulaParseException | IllegalStateException | UnsupportedOperationException unknown) {
            return Formula.of("");
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }
}
