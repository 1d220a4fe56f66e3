package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.dossier.SourceRow;
import fr.complet.dossier.SourceRow.SourceCell;
import fr.complet.reading.SheetReading.Head;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of the sheets that a dossier was read from, each cell with what heads its column. */
record SheetRows(List<SheetReading> readings) implements Function<Place, Optional<SourceRow>> {
    SheetRows {
        readings = List.copyOf(readings);
    }

    @Override
    public Optional<SourceRow> apply(Place place) {
        if (place.sheet().isEmpty() || place.cell().isEmpty()) {
            return Optional.empty();
        }
        CellName cell = CellName.of(place.cell());
        return readings.stream()
                .filter(reading -> reading.grid().name().equals(place.sheet()))
                .findFirst()
                .flatMap(reading -> row(reading, cell));
    }

    private static Optional<SourceRow> row(SheetReading reading, CellName pointed) {
        Optional<Head> head = head(reading, pointed);
        int first = head.map(found -> found.area().firstColumn()).orElse(0);
        int last = head.map(found -> found.area().lastColumn()).orElse(CellName.MOST_COLUMNS - 1);
        var cells = new TreeMap<Integer, SourceCell>();
        for (Cell cell : reading.grid().row(pointed.row(), first, last)) {
            if (!cell.isBlank()) {
                cells.put(cell.column(), new SourceCell(heading(reading, head, cell.column()), shown(cell)));
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        cells.putIfAbsent(pointed.column(), new SourceCell(heading(reading, head, pointed.column()), ""));
        int index = cells.headMap(pointed.column()).size();
        return Optional.of(new SourceRow(pointed.row() + 1, List.copyOf(cells.values()), index));
    }

    /** What heads the cell; a cell of the heading row is headed by nothing. */
    private static Optional<Head> head(SheetReading reading, CellName pointed) {
        return reading.heads().stream()
                .filter(head -> head.area().contains(pointed.row(), pointed.column())
                        && pointed.row() > head.headings().lastRow())
                .findFirst();
    }

    /** The heading of a column that is read, or whatever stands at the head of one that is not. */
    private static String heading(SheetReading reading, Optional<Head> head, int column) {
        if (head.isEmpty()) {
            return "";
        }
        Headings headings = head.get().headings();
        return headings.columns().stream()
                .filter(one -> one.first() <= column && column <= one.last())
                .findFirst()
                .map(Column::name)
                .or(() -> reading.grid().cell(headings.firstRow(), column).map(Cell::text))
                .orElse("");
    }

    /** As spreadsheet programs show it, number formats aside. */
    private static String shown(Cell cell) {
        return switch (cell.nature()) {
            case NUMBER, COMPUTED -> cell.text().replace('.', ',');
            case PERCENTAGE -> percent(new BigDecimal(cell.text())) + "\u00A0%";
            case DATE -> cell.text().replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1");
            case NOTHING, TEXT, ERROR, UNSAVED -> cell.text();
        };
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return CellNumber.plain(percent.scale() > 2 ? percent.setScale(2, RoundingMode.HALF_UP) : percent)
                .replace('.', ',');
    }
}
