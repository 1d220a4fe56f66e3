package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Scalar.Nature;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one table: a line for each item below its headings, whose totals are no items. */
final class TableSheet {
    /** The heading of an amount without saying whether VAT is in it. */
    static final String BARE_AMOUNT = "montant";

    /** Each is kept with its place: a wide and long table would fill the memory with blanks. */
    private static final int MOST_ANSWERS = 200_000;

    private static final String COSTS = "budget.depenses";

    private final SheetReading reading;
    private final Grid grid;
    private final Block block;
    private final PlanBases bases;
    private final TableKeys keys;
    private final List<TableLine> lines = new ArrayList<>();

    TableSheet(SheetReading reading, Block block, PlanBases bases) {
        this.reading = reading;
        this.grid = reading.grid();
        this.block = block;
        this.bases = bases;
        this.keys = TableKeys.of(block.table());
    }

    /** The lines in their order, totals among them; nothing when no row names the columns of the table. */
    Optional<List<TableLine>> lines() throws Unreadable {
        Optional<Headings> found = Headings.in(block, reading);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Headings headings = found.get();
        refuseTooMany(headings);
        int lastTotal = -1;
        for (int row : grid.rows(headings.lastRow() + 1, block.area().lastRow())) {
            if (!isBlank(row) && !headings.isRepeatedIn(row, grid, keys)) {
                lastTotal = TotalWord.of(firstText(row)).isPresent() ? row : lastTotal;
            }
        }
        for (int row : grid.rows(headings.lastRow() + 1, block.area().lastRow())) {
            boolean belowTable = lastTotal >= 0 && row > lastTotal && written(row) <= 1;
            if (!isBlank(row) && !belowTable && !headings.isRepeatedIn(row, grid, keys)) {
                lines.add(line(row, headings));
            }
        }
        return Optional.of(lines);
    }

    private void refuseTooMany(Headings headings) throws Unreadable {
        int rows = grid.rows(headings.lastRow() + 1, block.area().lastRow()).size();
        if ((long) rows * headings.columns().size() > MOST_ANSWERS) {
            throw new Unreadable(Unreadable.Cause.TOO_MANY_CELLS, reading.place(headings.lastRow(), 0));
        }
    }

    private TableLine line(int row, Headings headings) {
        var entries = new ArrayList<Entry>();
        var years = new ArrayList<Entry>();
        Form section = section(row, headings);
        Optional<TotalWord> total = TotalWord.of(firstText(row));
        boolean cost = total.isEmpty() && block.table().equals(COSTS);
        for (Column column : headings.columns()) {
            boolean bare = cost && column.key().equals(BARE_AMOUNT);
            String key = bare ? bases.amountKey(section) : column.key();
            Scalar value = value(row, column);
            if (keys.find(key).isPresent() || column.isYear() || !value.isBlank()) {
                (column.isYear() ? years : entries).add(new Entry(key, column.heading(), value));
            }
        }
        Place place = place(row, headings);
        if (!years.isEmpty()) {
            entries.add(new Entry("annees", years.get(0).keyPlace(), new Mapping(years, place)));
        }
        return new TableLine(new Mapping(entries, place), total);
    }

    private Form section(int row, Headings headings) {
        return headings.column("section")
                .<Form>map(column -> value(row, column))
                .orElseGet(() -> new Scalar(
                        "", Nature.NOTHING, reading.place(row, block.area().firstColumn())));
    }

    private Place place(int row, Headings headings) {
        int column =
                headings.columns().isEmpty() ? 0 : headings.columns().get(0).first();
        return reading.place(row, column);
    }

    /** The first cell of a column as wide as its heading; a choice merged over several lines stands for each of them. */
    private Scalar value(int row, Column column) {
        for (Cell cell : grid.row(row, column.first(), column.last())) {
            if (!cell.isBlank()) {
                return reading.answer(row, cell.column());
            }
        }
        Span span = grid.spanAt(row, column.first());
        if (span.firstRow() < row && keys.mayStandForSeveralLines(column.key())) {
            return reading.answer(span.firstRow(), column.first());
        }
        return reading.answer(row, column.first());
    }

    /** Nothing was written in the row; formulas that wait for an answer come to zero. */
    private boolean isBlank(int row) {
        for (Cell cell : grid.row(row, block.area().firstColumn(), block.area().lastColumn())) {
            boolean waiting =
                    cell.formula().isPresent() && cell.isNumber() && cell.text().equals("0");
            if (!cell.isBlank() && !waiting) {
                return false;
            }
        }
        return true;
    }

    private long written(int row) {
        return grid.row(row, block.area().firstColumn(), block.area().lastColumn()).stream()
                .filter(cell -> !cell.isBlank())
                .count();
    }

    private String firstText(int row) {
        for (Cell cell : grid.row(row, block.area().firstColumn(), block.area().lastColumn())) {
            if (cell.nature() == Nature.TEXT && !cell.isBlank()) {
                return Spelling.normalise(cell.text());
            }
        }
        return "";
    }
}
