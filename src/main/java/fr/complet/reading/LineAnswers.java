package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** What the cells of one row answer, column by column. */
final class LineAnswers {
    private static final String SECTION = "section";

    private final SheetReading reading;
    private final Block block;
    private final Headings headings;
    private final TableKeys keys;

    LineAnswers(SheetReading reading, Block block, Headings headings) {
        this.reading = reading;
        this.block = block;
        this.headings = headings;
        this.keys = TableKeys.of(block.table());
    }

    /** The amounts that a total states, under the keys of their headings. */
    Mapping total(TableRow row) {
        var entries = new ArrayList<Entry>();
        for (Column column : headings.columns()) {
            String key = isBareCost(column) ? titled().orElse(column.key()) : column.key();
            Scalar value = value(row.number(), column);
            entries.add(new Entry(key, value.place(), value));
        }
        return new Mapping(entries, place(row));
    }

    /**
     * The answers of an item.
     *
     * @param announced the section that a line above has announced for it and its neighbours
     */
    Mapping item(TableRow row, Optional<Scalar> announced, PlanBases bases) {
        var entries = new ArrayList<Entry>();
        var years = new ArrayList<Entry>();
        Scalar section = section(row, announced);
        for (Column column : headings.columns()) {
            String key = isBareCost(column) ? titled().orElseGet(() -> bases.amountKey(section)) : column.key();
            Scalar value = key.equals(SECTION) ? section : value(row.number(), column);
            if (isKnown(column) || !value.isBlank()) {
                (column.isYear() ? years : entries).add(new Entry(key, value.place(), value));
            }
        }
        if (headings.column(SECTION).isEmpty() && announced.isPresent()) {
            entries.add(new Entry(SECTION, section.place(), section));
        }
        Place place = place(row);
        if (!years.isEmpty()) {
            entries.add(new Entry("annees", years.get(0).keyPlace(), new Mapping(years, place)));
        }
        return new Mapping(entries, place);
    }

    /** The same of a row in which nothing is written yet; formulas that wait in it are no answers. */
    Mapping blank(TableRow row, PlanBases bases) {
        return (Mapping) blank(item(row, Optional.empty(), bases));
    }

    private static Form blank(Form form) {
        return form instanceof Mapping group
                ? new Mapping(
                        group.entries().stream()
                                .map(entry -> entry.with(blank(entry.value())))
                                .toList(),
                        group.place())
                : new Scalar("", Nature.NOTHING, form.place());
    }

    private boolean isKnown(Column column) {
        return column.isYear() || keys.find(column.key()).isPresent();
    }

    private boolean isBareCost(Column column) {
        return block.isCosts() && column.key().equals(TableSheet.BARE_AMOUNT);
    }

    /** The key of a bare amount under a title that says its base. */
    private Optional<String> titled() {
        return block.title().flatMap(PlanTitle::base).map(base -> TableSheet.BARE_AMOUNT + "_" + base.code());
    }

    /** What its own cell says, or else what stands above it and its neighbours. */
    private Scalar section(TableRow row, Optional<Scalar> announced) {
        Scalar own = headings.column(SECTION)
                .map(column -> value(row.number(), column))
                .orElseGet(() -> new Scalar("", Nature.NOTHING, place(row)));
        return own.isBlank() ? announced.orElse(own) : own;
    }

    private Place place(TableRow row) {
        int column =
                headings.columns().isEmpty() ? 0 : headings.columns().get(0).first();
        return reading.place(row.number(), column);
    }

    /** The first cell of a column as wide as its heading; a choice merged over several lines stands for each of them. */
    private Scalar value(int row, Column column) {
        Grid grid = reading.grid();
        Optional<Cell> written = column.first() == column.last()
                ? grid.cell(row, column.first()).filter(cell -> !cell.isBlank())
                : written(grid.row(row, column.first(), column.last()));
        if (written.isPresent()) {
            return reading.answer(row, written.get().column());
        }
        Span span = grid.spanAt(row, column.first());
        boolean above = span.firstRow() < row && keys.mayStandForSeveralLines(column.key());
        return reading.answer(above ? span.firstRow() : row, column.first());
    }

    /** A cell as high as several lines names the kind of them all, when another one beside it names this line. */
    private Optional<Cell> written(Collection<Cell> cells) {
        Optional<Cell> first = Optional.empty();
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                Span span = reading.grid().spanAt(cell.row(), cell.column());
                if (span.firstRow() == span.lastRow()) {
                    return Optional.of(cell);
                }
                first = first.or(() -> Optional.of(cell));
            }
        }
        return first;
    }
}
