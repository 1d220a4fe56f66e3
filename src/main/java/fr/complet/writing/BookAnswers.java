package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.BookTree;
import fr.complet.reading.Form;
import fr.complet.reading.ListText;
import fr.complet.reading.Mapping;
import fr.complet.reading.Room;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import fr.complet.reading.TreeChange;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable.Kind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts answers into the cells of somebody's workbook, and makes the rows, headings and sheets that they lack. */
final class BookAnswers {

    /** A sheet, a heading or key, a row, the cell, and a reading after each. */
    private static final int MOST_STEPS = 8;

    private static final String BASE = "budget.base";

    private final XSSFWorkbook workbook;
    private final String name;
    private final BookPen pen;
    private BookTree tree;
    /** Whether the tree knows all the room there is. */
    private boolean fresh = true;

    BookAnswers(XSSFWorkbook workbook, BookTree tree, String name) {
        this.workbook = workbook;
        this.tree = tree;
        this.name = name;
        this.pen = new BookPen(workbook);
    }

    void write(Written answer) throws Unsupposable, Uneditable, IOException {
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<TreeChange> next =
                    tree.tree().changes(answer.path(), answer.value()).stream().findFirst();
            if (next.isEmpty() || isDone(next.get())) {
                return;
            }
        }
        throw refusal(Kind.NO_ROOM, answer.path());
    }

    /** Makes the change, or room for it; whether it is made and there can be no other. */
    private boolean isDone(TreeChange change) throws Unsupposable, Uneditable, IOException {
        Optional<Form> displaced = change.route().displaced();
        if (displaced.isPresent()) {
            throw new Uneditable(Kind.OTHER_SHAPE, displaced.get().place(), change.path());
        }
        if (change.value().isEmpty()) {
            tree.cells(change.route()).forEach(cell -> pen.write(cell, Optional.empty()));
            readAgain(change);
            return true;
        }
        Room room = tree.room(change);
        if (room instanceof Room.InCell cell) {
            return put(change, cell);
        }
        if (change.value().get() instanceof Mapping years) {
            putYears(change, years);
            return true;
        }
        if (fresh) {
            make(change, room);
        }
        readAgain(change);
        return false;
    }

    /** Whether the cell holds more than one answer, so that the tree is another one. */
    private boolean put(TreeChange change, Room.InCell cell) throws Uneditable, IOException {
        Form value = change.value().orElseThrow();
        String text = cell.year().map(year -> year + ": " + text(value)).orElseGet(() -> text(value));
        if (!CellText.fits(text)) {
            throw refusal(
                    Kind.TOO_LONG, change.path(), Integer.toString(text.length()), Integer.toString(CellText.LONGEST));
        }
        if (cell.year().isPresent() || value instanceof Mapping) {
            pen.text(cell.sheet(), cell.row(), cell.column(), text);
            readAgain(change);
            return true;
        }
        pen.write(cell, change.response());
        tree = tree.with(change, cell, text);
        fresh = false;
        return false;
    }

    private static String text(Form value) {
        if (value instanceof Mapping years) {
            return years.entries().stream()
                    .map(entry -> entry.key() + ": " + text(entry.value()))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Sequence list) {
            return ListText.of(
                    list.items().stream().map(item -> ((Scalar) item).text()).toList());
        }
        return ((Scalar) value).text();
    }

    /** The amount of each year in its own column. */
    private void putYears(TreeChange change, Mapping wanted) throws Unsupposable, Uneditable, IOException {
        Map<String, String> amounts = new LinkedHashMap<>();
        if (tree.tree().at(change.route()) instanceof Mapping old) {
            old.entries().stream()
                    .filter(entry -> !entry.value().isBlank())
                    .forEach(entry -> amounts.put(entry.key(), ""));
        }
        wanted.entries().forEach(entry -> amounts.put(entry.key(), text(entry.value())));
        for (Map.Entry<String, String> amount : amounts.entrySet()) {
            write(new Written(change.path() + "." + amount.getKey(), amount.getValue()));
        }
    }

    private void make(TreeChange change, Room room) throws Unsupposable, Uneditable, IOException {
        var making = new BookRoom(workbook, pen);
        boolean made = true;
        if (room instanceof Room.Row row) {
            making.make(row);
        } else if (room instanceof Room.Heading heading) {
            making.make(heading);
        } else if (room instanceof Room.Line line) {
            made = new BookLine(workbook, line.sheet(), line.row()).insert();
        } else if (room instanceof Room.Sheet sheet) {
            made = make(change, making, sheet);
        } else {
            made = false;
        }
        if (!made) {
            throw refusal(Kind.NO_ROOM, change.path());
        }
    }

    /** Without a sheet of answers, the headings of the plan say its base; with one, they do not any more. */
    private boolean make(TreeChange change, BookRoom making, Room.Sheet sheet)
            throws Unsupposable, Uneditable, IOException {
        Optional<String> base = tree.tree().text(BASE);
        boolean made = making.make(sheet);
        readAgain(change);
        if (made && base.isPresent() && tree.tree().text(BASE).isEmpty()) {
            write(new Written(BASE, base.get()));
        }
        return made;
    }

    private void readAgain(TreeChange change) throws Uneditable, IOException {
        try {
            tree = BookTree.of(ForeignWorkbook.bytes(workbook), name);
            fresh = true;
        } catch (Unreadable broken) {
            throw new Uneditable(Kind.UNFAITHFUL, broken.failure().place(), change.path());
        }
    }

    private Uneditable refusal(Kind kind, String... details) {
        return new Uneditable(kind, Place.ofFile(name), details);
    }
}
