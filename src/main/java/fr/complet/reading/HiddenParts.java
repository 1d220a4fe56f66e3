package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Tells which parts of a sheet were read although nobody sees them. */
final class HiddenParts {
    private final SheetReading reading;
    private final Grid grid;

    HiddenParts(SheetReading reading) {
        this.reading = reading;
        this.grid = reading.grid();
    }

    void tell() {
        if (!grid.hidden() && !grid.hasHiddenParts()) {
            return;
        }
        var rows = new BitSet();
        var columns = new BitSet();
        for (int row : grid.rows()) {
            for (Cell cell : grid.row(row)) {
                rows.set(row, rows.get(row) || grid.isHiddenRow(row));
                columns.set(cell.column(), grid.isHiddenColumn(cell.column()));
            }
        }
        if (grid.hidden()) {
            tell(Notice.Kind.SHEET_HIDDEN, reading.place());
        }
        if (!rows.isEmpty()) {
            Place place = reading.place(rows.nextSetBit(0), 0);
            tell(Notice.Kind.ROWS_HIDDEN, place, ranges(rows, row -> Integer.toString(row + 1)));
        }
        if (!columns.isEmpty()) {
            Place place = reading.place(0, columns.nextSetBit(0));
            tell(Notice.Kind.COLUMNS_HIDDEN, place, ranges(columns, CellName::letters));
        }
    }

    private void tell(Notice.Kind kind, Place place, String... details) {
        reading.notice(kind, place, details);
    }

    /** As people write them: 3, 7-9. */
    private static String ranges(BitSet set, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        for (int first = set.nextSetBit(0); first >= 0; first = set.nextSetBit(set.nextClearBit(first))) {
            int last = set.nextClearBit(first) - 1;
            ranges.add(first == last ? name.apply(first) : name.apply(first) + "-" + name.apply(last));
        }
        return String.join(", ", ranges);
    }
}
