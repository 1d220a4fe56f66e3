package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.UnknownKey;
import fr.complet.reading.Scalar.Nature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of one sheet at their places, and what is noticed while they are read. */
final class SheetReading {
    /** A difference that people would see: saved numbers carry the traces of binary fractions. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0001");

    /** Formulas that several cells share are short in a file and long to work out. */
    private static final int MOST_CHARACTERS = 5_000_000;

    private final Workbook workbook;
    private final Grid grid;
    private final Manner manner;
    private final CellValues values;
    private final List<Notice> notices = new ArrayList<>();
    private final List<UnknownKey> unknownKeys = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<TableRoom> rooms = new ArrayList<>();
    private Optional<AnswerRoom> answerRoom = Optional.empty();
    private long characters;

    SheetReading(Workbook workbook, Grid grid, Manner manner) {
        this.workbook = workbook;
        this.grid = grid;
        this.manner = manner;
        this.values = new CellValues(workbook, grid);
    }

    /** The headings of a part of the sheet. */
    record Head(Span area, Headings headings) {}

    Grid grid() {
        return grid;
    }

    /** What a sheet is read for. */
    enum Manner {
        /** Its answers; columns that the format does not know are told. */
        ANSWERS,
        /** All that stands in it; such columns are kept, not told. */
        WHOLE,
        /** To be written in: the row in which the next line of a table would stand is a blank line of it. */
        ROOM
    }

    /** Columns that the format does not know are kept, not told. */
    boolean isWhole() {
        return manner == Manner.WHOLE;
    }

    /** Rows that wait for a line count as blank ones. */
    boolean isForWriting() {
        return manner == Manner.ROOM;
    }

    /** Keeps where on the sheet a table has room for more. */
    void room(TableRoom room) {
        rooms.add(room);
    }

    List<TableRoom> rooms() {
        return rooms;
    }

    /** Keeps where on the sheet there is room for more answers. */
    void room(AnswerRoom room) {
        answerRoom = Optional.of(room);
    }

    Optional<AnswerRoom> answerRoom() {
        return answerRoom;
    }

    /** Keeps what heads the columns of a part of the sheet. */
    void head(Span area, Headings headings) {
        heads.add(new Head(area, headings));
    }

    List<Head> heads() {
        return heads;
    }

    List<Notice> notices() {
        return notices;
    }

    List<UnknownKey> unknownKeys() {
        return unknownKeys;
    }

    Place place(int row, int column) {
        return Place.inSheet(workbook.file(), "", grid.name(), new CellName(row, column).text());
    }

    /** The sheet as a whole, when nothing on it can be pointed at. */
    Place place() {
        return Place.inSheet(workbook.file(), "", grid.name(), "");
    }

    Place place(Cell cell) {
        return place(cell.row(), cell.column());
    }

    /** What is answered in a cell; nothing when it is empty. A formula whose saved value is stale is noticed. */
    Scalar answer(int row, int column) {
        Optional<Cell> cell = grid.cell(row, column);
        if (cell.isEmpty()) {
            return new Scalar("", Nature.NOTHING, place(row, column));
        }
        tellStale(cell.get());
        return cell.get().at(place(row, column));
    }

    void notice(Notice.Kind kind, Place place, String... details) {
        notices.add(new Notice(kind, List.of(details), place));
    }

    void unknown(String key, String path, Optional<String> nearest, Place place) {
        unknownKeys.add(new UnknownKey(key, nearest, place.forMissing(path)));
    }

    private void tellStale(Cell cell) {
        if (cell.formula().isEmpty() || !cell.isNumber() || values.areExhausted()) {
            return;
        }
        characters += cell.formula().get().text().length();
        if (characters > MOST_CHARACTERS) {
            return;
        }
        try {
            BigDecimal recalculated = Calculation.of(cell.formula().get(), values);
            if (recalculated.subtract(new BigDecimal(cell.text())).abs().compareTo(TOLERANCE) > 0) {
                BigDecimal shown = CellNumber.of(recalculated.toString()).orElse(recalculated);
                notice(Notice.Kind.FORMULA_STALE, place(cell), cell.text(), CellNumber.plain(shown));
            }
        } catch (ArithmeticException | NumberFormatException notJudged) {
            // Other functions, cells without a number, a division by zero: nothing is said about them.
            return;
        }
    }
}
