package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.UnknownKey;
import fr.complet.reading.SheetRole.Kind;
import fr.complet.reading.Unreadable.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the sheets of a workbook into the tree that a YAML dossier is, each answer at its sheet and cell. */
final class WorkbookForm {
    private static final String COSTS = "budget.depenses";
    private static final String RESOURCES = "budget.ressources";

    private final Workbook workbook;
    private final boolean whole;
    private final Branch root;
    private final List<Notice> notices = new ArrayList<>();
    private final List<UnknownKey> unknownKeys = new ArrayList<>();
    private int recognised;

    private WorkbookForm(Workbook workbook, boolean whole) {
        this.workbook = workbook;
        this.whole = whole;
        this.root = new Branch(Place.ofFile(workbook.file()));
    }

    /** The tree, with what was noticed and the sheets and headings that the format does not know. */
    record Reading(Form form, List<Notice> notices, List<UnknownKey> unknownKeys) {
        Reading {
            notices = List.copyOf(notices);
            unknownKeys = List.copyOf(unknownKeys);
        }
    }

    /**
     * Reads the sheets that a dossier has.
     *
     * @throws Unreadable when there is none
     */
    static Reading read(Workbook workbook) throws Unreadable {
        return read(new WorkbookForm(workbook, false));
    }

    /** The same with what stands in columns that the format does not know, which are then not told as unknown. */
    static Reading whole(Workbook workbook) throws Unreadable {
        return read(new WorkbookForm(workbook, true));
    }

    private static Reading read(WorkbookForm form) throws Unreadable {
        Workbook workbook = form.workbook;
        form.readAnswers();
        form.readTables();
        if (form.recognised == 0) {
            List<String> names = workbook.sheets().stream().map(Grid::name).toList();
            throw new Unreadable(Cause.NO_DOSSIER_SHEET, Place.ofFile(workbook.file()), String.join(", ", names));
        }
        if (workbook.macros()) {
            form.notices.add(0, new Notice(Notice.Kind.MACROS_NOT_RUN, List.of(), Place.ofFile(workbook.file())));
        }
        return new Reading(form.root.mapping(), form.notices, form.unknownKeys);
    }

    /** First, for the base of the plan says what the amounts of the tables are. */
    private void readAnswers() {
        for (Grid grid : workbook.sheets()) {
            Optional<SheetRole> role = role(grid).filter(found -> found.kind() == Kind.ANSWERS);
            if (role.isPresent() && sides(grid).isEmpty()) {
                var reading = new SheetReading(workbook, grid, whole);
                boolean read = new AnswerSheet(reading, role.get().path(), root).read();
                finish(reading, read || grid.isEmpty());
            }
        }
    }

    private void readTables() throws Unreadable {
        for (Grid grid : workbook.sheets()) {
            Optional<SheetRole> role = role(grid);
            List<Block> sides = sides(grid);
            if (!sides.isEmpty()) {
                var reading = new SheetReading(workbook, grid, whole);
                for (Block side : sides) {
                    readTable(reading, side, key(side.table()));
                }
                finish(reading, true);
            } else if (role.isEmpty()) {
                finish(new SheetReading(workbook, grid, whole), grid.isEmpty());
            } else if (role.get().kind() == Kind.TABLE) {
                recognised++;
                var reading = new SheetReading(workbook, grid, whole);
                if (!grid.isEmpty()) {
                    readTable(
                            reading, Block.whole(role.get().path()), role.get().key());
                    finish(reading, true);
                }
            }
        }
    }

    private Optional<SheetRole> role(Grid grid) {
        return SheetRole.of(grid.name());
    }

    /**
     * The two sides of a plan on a sheet; none on the sheets that hold something else, and none at all in a workbook whose
     * own sheets hold the costs or the resources: the plan then only repeats them.
     */
    private List<Block> sides(Grid grid) {
        Optional<SheetRole> role = role(grid);
        boolean otherwise = role.isPresent()
                && (role.get().kind() == Kind.ASIDE || !mayHoldPlan(role.get().path()));
        return otherwise || hasOwnSheet(grid) ? List.of() : new PlanSides(grid).blocks();
    }

    private static boolean mayHoldPlan(String path) {
        return path.equals("budget") || path.equals(COSTS) || path.equals(RESOURCES);
    }

    private boolean hasOwnSheet(Grid plan) {
        return workbook.sheets().stream()
                .filter(other -> other != plan && !other.isEmpty())
                .map(this::role)
                .flatMap(Optional::stream)
                .anyMatch(role -> role.path().equals(COSTS) || role.path().equals(RESOURCES));
    }

    private void readTable(SheetReading reading, Block block, String key) throws Unreadable {
        int dot = block.table().lastIndexOf('.');
        Branch group = root.group(block.table().substring(0, Math.max(0, dot)), reading.place(0, 0));
        var table = new TableSheet(reading, block, new PlanBases(root.group("budget", reading.place(0, 0))));
        Optional<List<TableLine>> lines = table.lines();
        Place place = reading.place(block.area().firstRow(), block.area().firstColumn());
        group.add(key, place, lines.isPresent() ? items(lines.get(), place) : withoutHeadings(reading, place));
        lines.ifPresent(all -> state(new TableTotals(all, reading), block.table()));
    }

    private void state(TableTotals totals, String table) {
        Branch budget = root.group("budget", Place.ofFile(workbook.file()));
        if (table.equals(COSTS)) {
            totals.stateCosts(budget, new PlanBases(budget));
            totals.compareOthers();
        } else if (table.equals(RESOURCES)) {
            totals.stateResources(budget);
            totals.compareOthers();
        }
    }

    private static Form items(List<TableLine> lines, Place place) {
        return new Sequence(
                lines.stream()
                        .filter(TableLine::isItem)
                        .<Form>map(TableLine::answers)
                        .toList(),
                place);
    }

    /** Its first text, where a list is expected. */
    private static Form withoutHeadings(SheetReading reading, Place place) {
        return reading.grid()
                .first()
                .map(cell -> cell.at(reading.place(cell)))
                .orElseGet(() -> new Scalar("", Scalar.Nature.NOTHING, place));
    }

    /** Takes what a sheet gave to notice; one that is no part of a dossier is told as unknown. */
    private void finish(SheetReading reading, boolean read) {
        Grid grid = reading.grid();
        if (read) {
            recognised += grid.isEmpty() ? 0 : 1;
            new HiddenParts(reading).tell();
        } else {
            reading.unknown(grid.name(), grid.name(), SheetRole.nearest(grid.name()), reading.place(0, 0));
        }
        notices.addAll(reading.notices());
        unknownKeys.addAll(reading.unknownKeys());
    }

    private static String key(String table) {
        return table.substring(table.lastIndexOf('.') + 1);
    }
}
