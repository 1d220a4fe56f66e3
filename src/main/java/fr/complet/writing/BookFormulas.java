package fr.complet.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Keeps what the formulas of a workbook have come to up to date: those that come to something else than before are worked
 * out anew, the others keep what their program has saved.
 */
final class BookFormulas {

    /** Of more, spreadsheet programs take care themselves when they open the file. */
    private static final int MOST = 20_000;

    private final XSSFWorkbook workbook;
    private final Map<Cell, String> before;
    private boolean unknown;

    BookFormulas(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.before = values();
    }

    /** Saves the values that have changed; has the spreadsheet program do it where the library cannot. */
    void refresh() {
        unknown = false;
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        values().forEach((cell, value) -> {
            if (!value.equals(before.get(cell))) {
                evaluator.evaluateFormulaCell(cell);
            }
        });
        if (unknown) {
            workbook.setForceFormulaRecalculation(true);
        }
    }

    private Map<Cell, String> values() {
        Map<Cell, String> values = new HashMap<>();
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        value(evaluator, cell, values.size()).ifPresent(value -> values.put(cell, value));
                    }
                }
            }
        }
        return values;
    }

    private Optional<String> value(FormulaEvaluator evaluator, Cell cell, int count) {
        if (count < MOST) {
            try {
                CellValue value = evaluator.evaluate(cell);
                return Optional.of(value == null ? "" : value.getCellType() + value.formatAsString());
            } catch (RuntimeException beyondTheLibrary) {
                // A function it does not know, another workbook, a circle: each has an exception of its own.
                unknown = true;
                return Optional.empty();
            }
        }
        unknown = true;
        return Optional.empty();
    }
}
