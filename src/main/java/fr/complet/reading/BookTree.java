package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Route.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
        return change.question().isInTable() ? inTable(change) : amongAnswers(change);
    }

    private Room amongAnswers(TreeChange change) {
        Route route = change.route();
        if (route.isTrodden()) {
            Form there = tree.at(route);
            if (!(there instanceof Scalar) || there.place().cell().isEmpty()) {
                return new Room.None();
            }
            if (!BookComparison.isComputed(workbook, there.place()) || isAnswerSheet(there.place())) {
                return cell(there.place());
            }
            Optional<Place> stated = stated(route);
            if (stated.isPresent()) {
                return cell(stated.get());
            }
        }
        // The most special of the sheets that the answer may stand on.
        return answers.stream()
                .filter(room -> isWithin(change.question().path(), homeOf(room)))
                .max(Comparator.comparingInt(room -> homeOf(room).length()))
                .<Room>map(room -> room.rowOf(change.question()))
                .orElseGet(() -> new Room.Sheet("", List.of(AnswerRoom.label(change.question(), ""))));
    }

    /** What a total adds up is not overwritten: it may be stated among the answers, too, where it is blank so far. */
    private Optional<Place> stated(Route route) {
        List<Step> steps = route.steps();
        Form group = tree.at(new Route(steps.subList(0, steps.size() - 1), Optional.empty()));
        String key = steps.get(steps.size() - 1).key().orElseThrow();
        return ((Mapping) group)
                .entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> entry.value().place())
                        .filter(this::isAnswerSheet)
                        .findFirst();
    }

    private Room inTable(TreeChange change) {
        List<Step> steps = change.route().steps();
        int item = 0;
        while (!steps.get(item).isItem()) {
            if (steps.get(item).isNew()) {
                String table = tableOf(change.question());
                return new Room.Sheet(table, TableRoom.labels(table));
            }
            item++;
        }
        Form table = tree.at(new Route(steps.subList(0, item), Optional.empty()));
        if (steps.get(item).isNew()) {
            return rooms(change.question())
                    .reduce((first, second) -> second)
                    .filter(room -> table instanceof Sequence)
                    .<Room>map(room -> new Room.Line(room.sheet(), room.next()))
                    .orElseGet(Room.None::new);
        }
        return inLine(change, new Route(steps.subList(0, item + 1), Optional.empty()));
    }

    private Room inLine(TreeChange change, Route line) {
        Place place = tree.at(line).place();
        Form there = tree.at(change.route());
        if (change.route().isTrodden()
                && there instanceof Scalar
                && row(there.place()).equals(row(place))) {
            return cell(there.place());
        }
        Optional<TableRoom> room = rooms(change.question())
                .filter(one ->
                        one.sheet().equals(place.sheet()) && one.has(row(place).orElse(-1)))
                .findFirst();
        if (room.isEmpty()) {
            return new Room.None();
        }
        boolean year = isYear(change.question());
        Optional<Column> column = year ? yearsOf(room.get()) : room.get().column(change.question());
        return column.isPresent()
                ? new Room.InCell(
                        place.sheet(),
                        row(place).orElseThrow(),
                        column.get().first(),
                        year ? Optional.of(change.question().key()) : Optional.empty())
                : room.get().heading(change.question().key());
    }

    /** The column that holds the amounts of all years in one cell. */
    private static Optional<Column> yearsOf(TableRoom room) {
        return room.headings().columns().stream()
                .filter(column -> TableKeys.of(room.block().table())
                        .kind(column.key())
                        .filter(Kind.YEARS::equals)
                        .isPresent())
                .findFirst();
    }

    private static boolean isYear(Question question) {
        return DossierFormat.question(question.path()).isEmpty();
    }

    private Stream<TableRoom> rooms(Question question) {
        return tables.stream().filter(room -> room.block().table().equals(tableOf(question)));
    }

    private static String tableOf(Question question) {
        return question.path().substring(0, question.path().indexOf("[]"));
    }

    private boolean isAnswerSheet(Place place) {
        return answers.stream().anyMatch(room -> room.sheet().equals(place.sheet()));
    }

    private static String homeOf(AnswerRoom room) {
        return SheetRole.of(room.sheet()).map(SheetRole::path).orElse("");
    }

    private static boolean isWithin(String path, String group) {
        return group.isEmpty() || path.startsWith(group + ".");
    }

    private static Room.InCell cell(Place place) {
        CellName cell = CellName.of(place.cell());
        return new Room.InCell(place.sheet(), cell.row(), cell.column(), Optional.empty());
    }

    private static OptionalInt row(Place place) {
        return place.cell().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(CellName.of(place.cell()).row());
    }
}
