package fr.complet.reading;

import fr.complet.reading.Scalar.Nature;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table as its reader sees it.
 *
 * @param cells what stands in it within the table, from the left, blanks left out
 * @param firstText its first text as written; empty when it has none
 */
record TableRow(int number, List<Cell> cells, String firstText) {
    TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow of(int number, Collection<Cell> all) {
        List<Cell> cells = all.stream().filter(cell -> !cell.isBlank()).toList();
        String first = cells.stream()
                .filter(cell -> cell.nature() == Nature.TEXT)
                .findFirst()
                .map(Cell::text)
                .orElse("");
        return new TableRow(number, cells, first);
    }

    /** Nothing was written in the row; formulas that wait for an answer come to zero. */
    boolean isBlank() {
        return cells.stream().allMatch(TableRow::isWaiting);
    }

    /** A single cell is written: it says something about the lines below it, or stands below the table. */
    Optional<Cell> only() {
        return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
    }

    /**
     * What the row is when it is no item.
     *
     * @param belowTotal whether a total stands above it
     */
    Optional<TotalWord> total(boolean belowTotal) {
        if (firstText.isEmpty()) {
            return isSum() ? Optional.of(TotalWord.TOTAL) : Optional.empty();
        }
        return TotalWord.of(firstText).filter(word -> word != TotalWord.VAT || belowTotal);
    }

    /** A sum of cells that nobody has called a total. */
    private boolean isSum() {
        return cells.stream()
                .map(Cell::formula)
                .flatMap(Optional::stream)
                .anyMatch(formula ->
                        formula.text().startsWith("SUM(") && formula.text().contains(":"));
    }

    private static boolean isWaiting(Cell cell) {
        return cell.formula().isPresent() && cell.isNumber() && cell.text().equals("0");
    }
}
