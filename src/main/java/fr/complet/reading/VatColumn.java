package fr.complet.reading;

import fr.complet.reading.Scalar.Nature;
import java.math.BigDecimal;

/** A column headed « TVA », which holds rates in some tables and euros in others. */
record VatColumn(Grid grid, Column column) {
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);

    /** Whether it is about VAT, and not about its rate. */
    boolean holdsAmounts() {
        if (!column.key().equals("taux_tva")) {
            return false;
        }
        for (int row : grid.rows()) {
            for (Cell cell : grid.row(row, column.first(), column.last())) {
                if (isAmount(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAmount(Cell cell) {
        if (cell.nature() == Nature.NUMBER) {
            return new BigDecimal(cell.text()).abs().compareTo(HIGHEST_RATE) > 0;
        }
        return cell.nature() == Nature.TEXT && cell.text().indexOf('\u20AC') >= 0;
    }
}
