package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The heading row of a table: the first that names two of its keys.
 *
 * @param lastRow the last row that headings stand in
 */
record Headings(List<Column> columns, int lastRow) {
    private static final int FEWEST = 2;

    Headings {
        columns = List.copyOf(columns);
    }

    static Optional<Headings> in(Block block, SheetReading reading) {
        var search = new Search(block, reading, TableKeys.of(block.table()));
        Span area = block.area();
        for (int row : reading.grid().rows(area.firstRow(), area.lastRow())) {
            if (search.knownIn(row) >= FEWEST) {
                return Optional.of(search.headings(row));
            }
        }
        return block.titled() ? search.underTitle() : Optional.empty();
    }

    /** Whether a row repeats the headings, as on every page of a long table. */
    boolean isRepeatedIn(int row, Grid grid, TableKeys keys) {
        int same = 0;
        for (Column column : columns) {
            same += grid.cell(row, column.first())
                            .flatMap(cell -> keys.find(cell.text()))
                            .filter(column.key()::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return same >= FEWEST;
    }

    Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private record Search(Block block, SheetReading reading, TableKeys keys) {
        int knownIn(int row) {
            return (int) cells(row)
                    .map(cell -> keys.find(cell.text()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .count();
        }

        Headings headings(int row) {
            var columns = new ArrayList<Column>();
            int lastRow = row;
            for (Cell cell : cells(row).toList()) {
                Span span = reading.grid().spanAt(row, cell.column());
                List<Column> below = span.lastColumn() > span.firstColumn() ? below(cell, span) : List.of();
                lastRow = Math.max(lastRow, below.isEmpty() ? span.lastRow() : span.lastRow() + 1);
                if (below.isEmpty()) {
                    column(cell, cell.text(), span).ifPresent(columns::add);
                } else {
                    columns.addAll(below);
                }
            }
            return new Headings(columns, lastRow);
        }

        /** The title heads what the lines are called, and the first column of numbers is their amount. */
        Optional<Headings> underTitle() {
            Span area = block.area();
            Grid grid = reading.grid();
            Optional<Cell> title = cells(area.firstRow()).findFirst();
            for (int row : grid.rows(area.firstRow() + 1, area.lastRow())) {
                for (Cell cell : grid.row(row, area.firstColumn(), area.lastColumn())) {
                    if (cell.isNumber()
                            && title.isPresent()
                            && cell.column() > title.get().column()) {
                        int last = cell.column() - 1;
                        var place = reading.place(title.get());
                        var label = new Column(block.label(), title.get().column(), last, place);
                        var amount = new Column("montant", cell.column(), cell.column(), place);
                        return Optional.of(new Headings(List.of(label, amount), area.firstRow()));
                    }
                }
            }
            return Optional.empty();
        }

        /** « Montant » above « HT » and « TTC ». */
        private List<Column> below(Cell parent, Span span) {
            var columns = new ArrayList<Column>();
            int row = span.lastRow() + 1;
            for (Cell cell : reading.grid().row(row, span.firstColumn(), span.lastColumn())) {
                String text = parent.text() + " " + cell.text();
                if (keys.find(text).isPresent()) {
                    column(cell, text, reading.grid().spanAt(row, cell.column()))
                            .ifPresent(columns::add);
                }
            }
            return columns;
        }

        private Optional<Column> column(Cell cell, String text, Span span) {
            var place = reading.place(cell);
            Optional<String> key = keys.find(text);
            String year = lastWord(text);
            if (key.isEmpty()
                    && YearReader.year(year).isPresent()
                    && keys.find("annees").isPresent()) {
                key = Optional.of(year);
            }
            if (key.isEmpty() && reading.isWhole() && !TableKeys.isAside(text)) {
                key = Optional.of(text);
            }
            if (key.isEmpty()) {
                if (!TableKeys.isAside(text)) {
                    reading.unknown(text, block.table() + "[]." + text, keys.nearest(text), place);
                }
                return Optional.empty();
            }
            return Optional.of(new Column(key.get(), span.firstColumn(), span.lastColumn(), place));
        }

        /** « 2022 », « Année 2022 », « Montant 2022 ». */
        private static String lastWord(String text) {
            String trimmed = Blanks.trim(text);
            return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        }

        private Stream<Cell> cells(int row) {
            return reading
                    .grid()
                    .row(row, block.area().firstColumn(), block.area().lastColumn())
                    .stream()
                    .filter(cell -> !cell.isBlank());
        }
    }
}
