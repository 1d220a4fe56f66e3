package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.UnknownKey;
import fr.complet.reading.SheetReading.Manner;
import fr.complet.reading.SheetRole.Kind;
import fr.complet.reading.Unreadable.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the sheets of a workbook into the tree that a YAML dossier is, each answer at its sheet and cell. */
final class WorkbookForm {
    private final Workbook workbook;
    private final Manner manner;
    private final CouncilPlan plan;
    private final Branch root;
    private final BudgetTables tables;
    private final List<SheetReading> readings = new ArrayList<>();
    private boolean answered;
    private int recognised;

    private WorkbookForm(Workbook workbook, Manner manner) {
        this.workbook = workbook;
        this.manner = manner;
        this.plan = CouncilPlan.in(workbook);
        this.root = new Branch(place(workbook));
        this.tables = new BudgetTables(root);
    }

    /**
     * The tree, with what was noticed and the sheets and headings that the format does not know.
     *
     * @param rows how the rows of its sheets are shown
     */
    record Reading(Form form, List<Notice> notices, List<UnknownKey> unknownKeys, SheetRows rows) {
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
        return read(new WorkbookForm(workbook, Manner.ANSWERS));
    }

    /** The same with what stands in columns that the format does not know, which are then not told as unknown. */
    static Reading whole(Workbook workbook) throws Unreadable {
        return read(new WorkbookForm(workbook, Manner.WHOLE));
    }

    /** The same with a blank line in every table that has a row to spare. */
    static Reading roomy(Workbook workbook) throws Unreadable {
        return read(new WorkbookForm(workbook, Manner.ROOM));
    }

    private static Reading read(WorkbookForm form) throws Unreadable {
        Workbook workbook = form.workbook;
        form.readAnswers();
        form.readTables();
        if (form.recognised == 0) {
            List<String> names = workbook.sheets().stream().map(Grid::name).toList();
            throw new Unreadable(Cause.NO_DOSSIER_SHEET, Place.ofFile(workbook.file()), String.join(", ", names));
        }
        return form.reading();
    }

    /** First, for the base of the plan says what the amounts of the tables are. */
    private void readAnswers() {
        for (Grid grid : workbook.sheets()) {
            Optional<SheetRole> role = role(grid).filter(found -> found.kind() == Kind.ANSWERS);
            if (role.isPresent() && plan.on(grid).isEmpty() && !plan.repeated().contains(grid)) {
                var reading = reading(grid);
                boolean read = new AnswerSheet(reading, role.get().path(), root).read();
                answered |= read;
                finish(reading, read || grid.isEmpty());
            }
        }
    }

    private void readTables() throws Unreadable {
        for (Grid grid : workbook.sheets()) {
            Optional<SheetRole> role = role(grid);
            if (!plan.on(grid).isEmpty()) {
                var reading = reading(grid);
                tables.add(reading, plan.on(grid));
                finish(reading, true);
            } else if (plan.repeated().contains(grid)) {
                var reading = reading(grid);
                reading.notice(Notice.Kind.PLAN_REPEATED, reading.place());
            } else if (role.isEmpty()) {
                finish(reading(grid), grid.isEmpty());
            } else if (role.get().kind() == Kind.TABLE) {
                readTable(grid, role.get());
            }
        }
        if (!answered) {
            tables.stateBase();
        }
        tables.read();
    }

    private void readTable(Grid grid, SheetRole role) {
        recognised++;
        if (!grid.isEmpty()) {
            var reading = reading(grid);
            tables.add(reading, role);
            finish(reading, true);
        }
    }

    /** What is missing belongs on the sheet of answers, when there is one. */
    private static Place place(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(grid -> role(grid)
                        .filter(role ->
                                role.kind() == Kind.ANSWERS && role.path().isEmpty())
                        .isPresent())
                .findFirst()
                .map(grid -> Place.inSheet(workbook.file(), "", grid.name(), ""))
                .orElseGet(() -> Place.ofFile(workbook.file()));
    }

    private static Optional<SheetRole> role(Grid grid) {
        return SheetRole.of(grid.name());
    }

    private SheetReading reading(Grid grid) {
        var reading = new SheetReading(workbook, grid, manner);
        readings.add(reading);
        return reading;
    }

    /** One that is no part of a dossier is told as unknown. */
    private void finish(SheetReading reading, boolean read) {
        Grid grid = reading.grid();
        if (read) {
            recognised += grid.isEmpty() ? 0 : 1;
            new HiddenParts(reading).tell();
        } else {
            reading.unknown(grid.name(), grid.name(), SheetRole.nearest(grid.name()), reading.place());
        }
    }

    private Reading reading() {
        var notices = new ArrayList<Notice>();
        var unknownKeys = new ArrayList<UnknownKey>();
        if (workbook.macros()) {
            notices.add(new Notice(Notice.Kind.MACROS_NOT_RUN, List.of(), Place.ofFile(workbook.file())));
        }
        for (SheetReading reading : readings) {
            notices.addAll(reading.notices());
            unknownKeys.addAll(reading.unknownKeys());
        }
        return new Reading(root.mapping(), notices, unknownKeys, new SheetRows(readings));
    }
}
