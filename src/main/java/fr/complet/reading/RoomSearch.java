package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Route.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where in a workbook a change of its tree is to be made. */
record RoomSearch(Workbook workbook, AnswerTree tree, List<AnswerRoom> answers, List<TableRoom> tables) {

    Room room(TreeChange change) {
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
                return BookTree.cell(there.place());
            }
            Optional<Place> stated = stated(route);
            if (stated.isPresent()) {
                return BookTree.cell(stated.get());
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
                && BookTree.row(there.place()).equals(BookTree.row(place))) {
            return BookTree.cell(there.place());
        }
        Optional<TableRoom> room = rooms(change.question())
                .filter(one -> one.sheet().equals(place.sheet())
                        && one.has(BookTree.row(place).orElse(-1)))
                .findFirst();
        if (room.isEmpty()) {
            return new Room.None();
        }
        boolean year = isYear(change.question());
        Optional<Column> column = year ? yearsOf(room.get()) : room.get().column(change.question());
        return column.isPresent()
                ? new Room.InCell(
                        place.sheet(),
                        BookTree.row(place).orElseThrow(),
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
}
