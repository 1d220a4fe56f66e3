package fr.complet.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet of a workbook: the cells in which something stands, from the top and from the left. What lies covered by a
 * merged cell is no part of it.
 */
final class Grid {
    /** Rows looked through for the sake of merged cells: only a hostile file has more. */
    private static final int MOST_UNCOVERED = 2_000_000;

    private final String name;
    private final boolean hidden;
    private final SortedMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    /** By first column, then by first row: merged cells do not overlap. */
    private final Map<Integer, TreeMap<Integer, Span>> merged = new HashMap<>();

    private int uncovered;

    Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    void add(Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    }

    void hideRows(int first, int last) {
        hiddenRows.set(first, last + 1);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Makes one cell of several: those that it covers show nothing. */
    void merge(Span span) throws Refused {
        merged.computeIfAbsent(span.firstColumn(), column -> new TreeMap<>()).put(span.firstRow(), span);
        for (TreeMap<Integer, Cell> row :
                rows.subMap(span.firstRow(), span.lastRow() + 1).values()) {
            if (++uncovered > MOST_UNCOVERED) {
                throw new Refused(Unreadable.Cause.TOO_MANY_CELLS);
            }
            row.subMap(span.firstColumn(), span.lastColumn() + 1)
                    .values()
                    .removeIf(cell -> !span.startsAt(cell.row(), cell.column()));
        }
        rows.subMap(span.firstRow(), span.lastRow() + 1).values().removeIf(Map::isEmpty);
    }

    boolean hasHiddenParts() {
        return !hiddenRows.isEmpty() || !hiddenColumns.isEmpty();
    }

    boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The numbers of the rows that have cells. */
    Collection<Integer> rows() {
        return rows.keySet();
    }

    /** The numbers of the rows that have cells, between two, both included. */
    Collection<Integer> rows(int first, int last) {
        return last < first ? List.of() : rows.subMap(first, last + 1).keySet();
    }

    /** The cells of a row, from the left. */
    Collection<Cell> row(int row) {
        TreeMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? List.of() : cells.values();
    }

    /** The cells of a row between two columns, both included. */
    Collection<Cell> row(int row, int firstColumn, int lastColumn) {
        TreeMap<Integer, Cell> cells = rows.get(row);
        return cells == null || lastColumn < firstColumn
                ? List.of()
                : cells.subMap(firstColumn, lastColumn + 1).values();
    }

    Optional<Cell> cell(int row, int column) {
        TreeMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
    }

    /** The first cell in which something stands. */
    Optional<Cell> first() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.values().iterator().next().firstEntry().getValue());
    }

    /** The merged cells, beginning in this column, that this cell is a part of; the cell alone when it is not merged. */
    Span spanAt(int row, int column) {
        TreeMap<Integer, Span> spans = merged.get(column);
        Map.Entry<Integer, Span> above = spans == null ? null : spans.floorEntry(row);
        return above != null && above.getValue().contains(row, column)
                ? above.getValue()
                : new Span(row, column, row, column);
    }
}
