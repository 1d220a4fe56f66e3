package fr.complet.writing;

import fr.complet.writing.DossierEdit.Written;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as tests write and read them. */
final class SmallBook {

    static final String NAME = "dossier.xlsx";

    private SmallBook() {}

    /** With answers, each a path and a value. */
    static byte[] edited(byte[] content, String... pathsAndValues) throws Exception {
        List<Written> answers = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            answers.add(new Written(pathsAndValues[i], pathsAndValues[i + 1]));
        }
        return DossierEdit.with(content, NAME, answers);
    }

    /** A workbook of one sheet; cells are parted by bars, formulas begin with an equals sign. */
    static byte[] book(String sheet, String... rows) throws Exception {
        try (var book = new XSSFWorkbook()) {
            var page = book.createSheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                var cells = page.createRow(row);
                String[] texts = rows[row].split("\\|", -1);
                for (int column = 0; column < texts.length; column++) {
                    fill(cells.createCell(column), texts[column].strip());
                }
            }
            try {
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            } catch (NotImplementedException unknown) {
                // Such a formula keeps no value.
                return ForeignWorkbook.bytes(book);
            }
            return ForeignWorkbook.bytes(book);
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.matches("[0-9]+")) {
            cell.setCellValue(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    static byte[] merged(byte[] content, String sheet, String range) throws Exception {
        try (XSSFWorkbook book = opened(content)) {
            book.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
            return ForeignWorkbook.bytes(book);
        }
    }

    /** The rows of a sheet as {@link #book} takes them. */
    static List<String> texts(byte[] content, String sheet) throws Exception {
        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook book = opened(content)) {
            book.getSheet(sheet).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> {
                    while (cells.size() < cell.getColumnIndex()) {
                        cells.add("");
                    }
                    cells.add(text(cell));
                });
                while (cells.size() > 2 && cells.get(cells.size() - 1).isEmpty()) {
                    cells.remove(cells.size() - 1);
                }
                rows.add(String.join(" | ", cells));
            });
        }
        return rows;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC ->
                new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
            default -> cell.getStringCellValue();
        };
    }

    static XSSFCell cell(byte[] content, String sheet, String name) throws Exception {
        try (XSSFWorkbook book = opened(content)) {
            var at = new CellReference(name);
            return book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
        }
    }

    static XSSFWorkbook opened(byte[] content) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }
}
