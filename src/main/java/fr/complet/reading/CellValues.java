package fr.complet.reading;

import fr.complet.reading.Scalar.Nature;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that cells have saved, as a formula on one sheet of a workbook sees them; what it cannot use it throws. */
final class CellValues {
    /** Looked at for the sake of all formulas of a sheet: only a hostile file needs more. */
    private static final int MOST_LOOKS = 200_000;

    private final Workbook workbook;
    private final Grid sheet;
    private int looks;

    CellValues(Workbook workbook, Grid sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** The number of a single cell; an empty one is zero. */
    BigDecimal one(CellReference reference) {
        if (!reference.first().equals(reference.last())) {
            throw new ArithmeticException("a range is no number");
        }
        look();
        Optional<Cell> cell =
                grid(reference).cell(reference.first().row(), reference.first().column());
        return cell.isEmpty() ? BigDecimal.ZERO : number(cell.get());
    }

    /** The sum of the numbers among these cells; texts count for nothing. */
    BigDecimal sum(CellReference reference) {
        Grid grid = grid(reference);
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : grid.rows(reference.first().row(), reference.last().row())) {
            look();
            for (Cell cell :
                    grid.row(row, reference.first().column(), reference.last().column())) {
                look();
                if (cell.nature() != Nature.TEXT) {
                    sum = sum.add(number(cell));
                }
            }
        }
        return sum;
    }

    private Grid grid(CellReference reference) {
        if (reference.sheet().isEmpty()) {
            return sheet;
        }
        return workbook.sheet(reference.sheet()).orElseThrow(() -> new ArithmeticException("no such sheet"));
    }

    private static BigDecimal number(Cell cell) {
        if (!cell.isNumber()) {
            throw new ArithmeticException("no number");
        }
        return new BigDecimal(cell.text());
    }

    /** No more formulas are worked out. */
    boolean areExhausted() {
        return looks > MOST_LOOKS;
    }

    private void look() {
        if (++looks > MOST_LOOKS) {
            throw new ArithmeticException("too many cells");
        }
    }
}
