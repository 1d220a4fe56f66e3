package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tree of a workbook, and where in its sheets there is room for more answers. */
public final class BookTree {

    private final Workbook workbook;
    private final AnswerTree tree;
    private final List<AnswerRoom> answers = new ArrayList<>();
    private final List<TableRoom> tables = new ArrayList<>();

    private BookTree(Workbook workbook, AnswerTree tree) {
        this.workbook = workbook;
        this.tree = tree;
    }

    /** Reads the bytes of a workbook. */
    public static BookTree of(byte[] content, String name) throws Unreadable {
        Workbook workbook = WorkbookFile.read(content, name);
        WorkbookForm.Reading reading = WorkbookForm.roomy(workbook);
        var book = new BookTree(workbook, new AnswerTree(reading.form()));
        for (SheetReading sheet : reading.rows().readings()) {
            sheet.answerRoom().ifPresent(book.answers::add);
            book.tables.addAll(sheet.rooms());
        }
        return book;
    }

    /** What the workbook becomes when a change is made in one cell; the rooms are those of before. */
    public BookTree with(TreeChange change, Room.InCell cell, String text) {
        Place place = Place.inSheet(workbook.file(), "", cell.sheet(), new CellName(cell.row(), cell.column()).text());
        var written = new Scalar(text, text.isEmpty() ? Scalar.Nature.NOTHING : Scalar.Nature.TEXT, place);
        var book = new BookTree(
                workbook,
                tree.with(new TreeChange(change.path(), change.question(), change.route(), Optional.of(written))));
        book.answers.addAll(answers);
        book.tables.addAll(tables);
        return book;
    }

    public AnswerTree tree() {
        return tree;
    }

    /** Whether the workbook says what a tree of this one, or of an earlier state of it, says. */
    public boolean says(AnswerTree meant, BookTree earlier, boolean basesMoved) {
        return new BookComparison(earlier.workbook, workbook, basesMoved).same(meant.root(), tree.root());
    }

    /** The cells of a line that are its own. */
    public List<Room.InCell> cells(Route line) {
        List<Room.InCell> cells = new ArrayList<>();
        Form form = tree.at(line);
        collect(form, row(form.place()), cells);
        return cells;
    }

    private static void collect(Form form, OptionalInt row, List<Room.InCell> cells) {
        if (form instanceof Mapping group) {
            group.entries().forEach(entry -> collect(entry.value(), row, cells));
        } else if (row(form.place()).equals(row)) {
            cells.add(cell(form.place()));
        }
    }

    /** Where a change is to be made. */
    public Room room(TreeChange change) {
        return new RoomSearch(workbook, tree, answers, tables).room(change);
    }

    static Room.InCell cell(Place place) {
        CellName cell = CellName.of(place.cell());
        return new Room.InCell(place.sheet(), cell.row(), cell.column(), Optional.empty());
    }

    static OptionalInt row(Place place) {
        return place.cell().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(CellName.of(place.cell()).row());
    }
}
