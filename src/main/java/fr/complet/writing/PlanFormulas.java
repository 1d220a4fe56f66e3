package fr.complet.writing;

import fr.complet.dossier.Base;
import fr.complet.dossier.Choice;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * The formulas of the two tables of a plan: what each line counts for, as the program reckons it, and what that comes to.
 *
 * @param sheet the start of a reference to a cell of the table: nothing on its own sheet
 */
record PlanFormulas(TableLayout layout, TableRows rows, String sheet) {

    /** Lines that are copied below the table count, too: so many at least. */
    static final int LINES = 1_000;

    /** The column of what each line counts for. */
    int counted() {
        return layout.columns().size();
    }

    boolean isOfCosts() {
        return layout.table().equals(PlanCells.COSTS);
    }

    /** The same formulas on another sheet. */
    PlanFormulas from(String name) {
        return new PlanFormulas(layout, rows, "'" + name + "'!");
    }

    /** What the line in a row counts for. */
    String counted(int row) {
        return isOfCosts() ? cost(row) : resource(row);
    }

    /** The same, unless its own sheet says it: a line that is copied there brings its formula. */
    String spare(int row) {
        return "IF(ISBLANK(" + cell(counted(), row) + ")," + counted(row) + ",\"\")";
    }

    /** Its share of the total. */
    String share(int row) {
        String amount = cell(counted(), row);
        return "IF(OR(" + amount + "=\"\"," + total() + "=0),\"\"," + amount + "/" + total() + ")";
    }

    /** The sum of all lines. */
    String sum() {
        return "SUM(" + range(counted()) + "," + spareAmounts() + ")";
    }

    String sum(Section section) {
        return sum(column("section"), section);
    }

    String sum(FundingClass wanted) {
        return Stream.of(FundingType.values())
                .filter(type -> type.fundingClass() == wanted)
                .map(type -> sum(column("type"), type))
                .collect(Collectors.joining("+"));
    }

    private String sum(int column, Choice choice) {
        String wanted = PlanCells.quoted(choice);
        String shown = "SUMIF(" + range(column) + "," + wanted + "," + range(counted()) + ")";
        String spare = range(column, rows.spare(), rows.last());
        return shown + "+SUMIF(" + spare + "," + wanted + "," + spareAmounts() + ")";
    }

    /** A share of the whole, once there is one. */
    String share(FundingClass wanted) {
        return "IF(" + total() + "=0,\"\",(" + sum(wanted) + ")/" + total() + ")";
    }

    private String total() {
        return isOfCosts() ? PlanCells.TOTAL_COSTS : PlanCells.TOTAL_RESOURCES;
    }

    /** In the base of its section; the amount with VAT is reckoned where it is not written. */
    private String cost(int row) {
        String ht = cell("montant_ht", row);
        String ttc = cell("montant_ttc", row);
        String rate = cell("taux_tva", row);
        String reckoned = "IF(ISNUMBER(%s),ROUND(%s*(1+%s),2),\"\")".formatted(rate, ht, rate);
        String base = PlanCells.base(cell("section", row));
        return "IF(COUNT(%1$s,%2$s)=0,\"\",IF(%3$s=%4$s,IF(ISNUMBER(%2$s),%2$s,%5$s),IF(ISNUMBER(%1$s),%1$s,\"\")))"
                .formatted(ht, ttc, base, PlanCells.quoted(Base.TTC), reckoned);
    }

    /** What is refused counts for nothing, nor does FCTVA where the plan has no VAT. */
    private String resource(int row) {
        String refused = cell("statut", row) + "=" + PlanCells.quoted(FundingStatus.REFUSE);
        String fctva = cell("type", row) + "=" + PlanCells.quoted(FundingType.FCTVA);
        String base = PlanCells.base(cell("section", row)) + "=" + PlanCells.quoted(Base.HT);
        return "IF(ISNUMBER(%1$s),IF(OR(%2$s,AND(%3$s,%4$s)),0,%1$s),\"\")"
                .formatted(cell("montant", row), refused, fctva, base);
    }

    private String cell(String key, int row) {
        return cell(column(key), row);
    }

    private int column(String key) {
        return layout.position(key).orElseThrow(() -> new IllegalStateException("no column " + key));
    }

    private String range(int column) {
        return range(column, rows.first(), Math.max(rows.last(), rows.first() + LINES - 1));
    }

    private String range(int column, int from, int to) {
        String letter = "$" + CellReference.convertNumToColString(column);
        return sheet + letter + "$" + (from + 1) + ":" + letter + "$" + (to + 1);
    }

    private String spareAmounts() {
        return isOfCosts() ? PlanCells.SPARE_COSTS : PlanCells.SPARE_RESOURCES;
    }

    private String cell(int column, int row) {
        return sheet + "$" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
