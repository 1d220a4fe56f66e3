package fr.complet.reading;

import fr.complet.language.QuestionLabels;
import java.util.List;
import java.util.Optional;

/**
 * The part of a sheet in which a table stands, and where it has room for more.
 *
 * @param next the row below its last line
 */
record TableRoom(Grid grid, Block block, Headings headings, int next) {

    String sheet() {
        return grid.name();
    }

    boolean has(int row) {
        return row > headings.lastRow() && row <= block.area().lastRow();
    }

    /** The row below the last line, when a line can be written in it. */
    Optional<TableRow> spare() {
        if (next > block.area().lastRow()) {
            return Optional.empty();
        }
        TableRow row = TableRow.of(
                next,
                headings.columns().stream()
                        .flatMap(column -> grid.row(next, column.first(), column.last()).stream())
                        .toList());
        return Optional.of(row)
                .filter(cells -> cells.isBlank() && cells.total(true).isEmpty());
    }

    /** The column that answers a question of the table, under any of its keys. */
    Optional<Column> column(Question question) {
        return FormatTree.names(question).stream()
                .flatMap(name -> headings.columns().stream()
                        .filter(column -> column.key().equals(name)))
                .findFirst();
    }

    /** A heading in the first free column beside the others; nothing where another table stands. */
    Room heading(String key) {
        int last = Math.min(block.area().lastColumn(), CellName.MOST_COLUMNS - 1);
        int column =
                1 + headings.columns().stream().mapToInt(Column::last).max().orElse(0);
        while (column <= last && !isFree(column)) {
            column++;
        }
        boolean headed = headings.columns().stream()
                        .filter(known -> !known.name().isEmpty())
                        .count()
                > 1;
        if (column > last || (!headed && block.title().isPresent())) {
            return new Room.None();
        }
        return new Room.Heading(sheet(), headings.firstRow(), column, label(block.table(), key));
    }

    /** What may head the columns of a table, one for each of its questions. */
    static List<String> labels(String table) {
        return FormatTree.below(table + "[]").stream()
                .map(question -> label(table, question.key()))
                .toList();
    }

    private static String label(String table, String key) {
        String label = QuestionLabels.french().title(table + "[]." + key);
        return TableKeys.of(table).find(label).filter(key::equals).isPresent() ? label : key;
    }

    private boolean isFree(int column) {
        return grid.rows(block.area().firstRow(), block.area().lastRow()).stream()
                .allMatch(row -> grid.cell(row, column).isEmpty()
                        && grid.spanAt(row, column).firstColumn() == column);
    }
}
