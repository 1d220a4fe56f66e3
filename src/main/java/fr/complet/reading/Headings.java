package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The heading row of a table: the first that names two of its keys.
 *
 * @param firstRow the first row that headings stand in
 * @param lastRow the last of them
 */
record Headings(List<Column> columns, int firstRow, int lastRow) {
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
        return block.title().flatMap(title -> search.under(title.cell()));
    }

    /** Whether a row repeats the headings, as on every page of a long table. */
    boolean areRepeatedIn(TableRow row) {
        int same = 0;
        for (Cell cell : row.cells()) {
            for (Column column : columns) {
                same += column.first() == cell.column() && column.name().equals(cell.text()) ? 1 : 0;
            }
        }
        return same >= FEWEST;
    }

    Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private record Search(Block block, SheetReading reading, TableKeys keys) {
        int knownIn(int row) {
            return (int) cells(row)
                    .map(this::key)
                    .flatMap(Optional::stream)
                    .distinct()
                    .count();
        }

        Headings headings(int row) {
            var columns = new ArrayList<Column>();
            int lastRow = row;
            for (Cell cell : cells(row).toList()) {
                Span span = span(cell);
                List<Column> below = span.lastColumn() > span.firstColumn() ? below(cell, span) : List.of();
                lastRow = Math.max(lastRow, below.isEmpty() ? span.lastRow() : span.lastRow() + 1);
                if (below.isEmpty()) {
                    column(cell, cell.text(), span).ifPresent(columns::add);
                } else {
                    columns.addAll(below);
                }
            }
            return new Headings(columns, row, lastRow);
        }

        /** The title heads what the lines are called, and the first column of numbers is their amount. */
        Optional<Headings> under(Cell title) {
            Span area = block.area();
            for (int row : reading.grid().rows(title.row() + 1, area.lastRow())) {
                for (Cell cell : reading.grid().row(row, title.column() + 1, area.lastColumn())) {
                    if (cell.isNumber()) {
                        return Optional.of(ownHeading(title, cell)
                                .map(heading -> headings(heading.row()))
                                .orElseGet(() -> unnamed(title, cell.column())));
                    }
                }
            }
            return Optional.empty();
        }

        /** A heading that nobody knows, and that may say that the column is no amount in euros. */
        private Optional<Cell> ownHeading(Cell title, Cell number) {
            return reading.grid().rows(title.row(), number.row() - 1).stream()
                    .map(row -> reading.grid().cell(row, number.column()))
                    .flatMap(Optional::stream)
                    .filter(cell -> !cell.isBlank())
                    .findFirst();
        }

        private Headings unnamed(Cell title, int amounts) {
            var place = reading.place(title);
            var label = new Column(labelKey(), title.text(), title.column(), amounts - 1, place);
            var amount = new Column(TableSheet.BARE_AMOUNT, "", amounts, amounts, place);
            return new Headings(List.of(label, amount), title.row(), title.row());
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
            Optional<String> key = block.isTitle(cell) ? key(cell) : keys.find(text);
            String year = lastWord(text);
            if (key.isEmpty()
                    && YearReader.year(year).isPresent()
                    && keys.find("annees").isPresent()) {
                key = Optional.of(year);
            }
            if (key.isEmpty() && reading.isWhole() && !keys.isAside(text)) {
                key = Optional.of(text);
            }
            if (key.isEmpty() && !keys.isAside(text)) {
                reading.unknown(text, block.table() + "[]." + text, keys.nearest(text), place);
            }
            return key.map(known -> new Column(known, text, span.firstColumn(), span.lastColumn(), place))
                    .filter(found -> !new VatColumn(reading.grid(), found).holdsAmounts());
        }

        /** The title of a side heads its labels, whatever else its words could mean. */
        private Optional<String> key(Cell cell) {
            return block.isTitle(cell) ? Optional.of(labelKey()) : keys.find(cell.text());
        }

        private String labelKey() {
            return block.title().map(PlanTitle::label).orElse("");
        }

        /** The labels of a plan also take the columns beside them that have no heading of their own. */
        private Span span(Cell cell) {
            Span span = reading.grid().spanAt(cell.row(), cell.column());
            boolean label = block.title().isPresent()
                    && key(cell).filter(labelKey()::equals).isPresent();
            Optional<Cell> next = cells(cell.row())
                    .filter(other -> other.column() > span.lastColumn())
                    .findFirst();
            return label && next.isPresent()
                    ? new Span(
                            span.firstRow(),
                            span.firstColumn(),
                            span.lastRow(),
                            next.get().column() - 1)
                    : span;
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
