package fr.complet.reading;

/** A rectangle of cells, such as those merged into one; rows and columns count from 0, the last ones included. */
record Span(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Reads {@code B2:C5}, or {@code B2} alone. */
    static Span of(String range) {
        int colon = range.indexOf(':');
        CellName first = CellName.of(colon < 0 ? range : range.substring(0, colon));
        CellName last = colon < 0 ? first : CellName.of(range.substring(colon + 1));
        return new Span(first.row(), first.column(), last.row(), last.column());
    }

    boolean startsAt(int row, int column) {
        return firstRow == row && firstColumn == column;
    }

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
