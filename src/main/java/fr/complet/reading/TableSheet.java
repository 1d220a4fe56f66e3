package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Place;
import fr.complet.language.Spellings;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one table: a line for each item below its headings, whose totals are no items. */
final class TableSheet {
    /** The heading of an amount without saying whether VAT is in it. */
    static final String BARE_AMOUNT = "montant";

    /** Each is kept with its place: a wide and long table would fill the memory with blanks. */
    private static final int MOST_ANSWERS = 200_000;

    private static final Names<Boolean> GROUPS = groups();

    private final SheetReading reading;
    private final Grid grid;
    private final Block block;
    private final Optional<Headings> headings;

    TableSheet(SheetReading reading, Block block) {
        this.reading = reading;
        this.grid = reading.grid();
        this.block = block;
        this.headings = Headings.in(block, reading);
        headings.ifPresent(found -> reading.head(block.area(), found));
    }

    /** Whether that is the key of an amount, with or without its base. */
    static boolean isAmount(String key) {
        return key.startsWith(BARE_AMOUNT);
    }

    Block block() {
        return block;
    }

    SheetReading reading() {
        return reading;
    }

    boolean hasHeadings() {
        return headings.isPresent();
    }

    /** Its first text, where a list is expected. */
    Form withoutHeadings() {
        return grid.first()
                .map(cell -> cell.at(reading.place(cell)))
                .orElseGet(() -> new Scalar("", Nature.NOTHING, place()));
    }

    /** Where its headings begin, or else its part of the sheet. */
    Place place() {
        return headings.flatMap(found -> found.columns().stream().findFirst())
                .map(Column::heading)
                .orElseGet(() ->
                        reading.place(block.area().firstRow(), block.area().firstColumn()));
    }

    /** Whether its title and the headings of its amounts say that they are without VAT, or with it, and where. */
    Map<Base, Place> bases() {
        var bases = new EnumMap<Base, Place>(Base.class);
        block.title().ifPresent(title -> title.base().ifPresent(base -> bases.put(base, reading.place(title.cell()))));
        headings.map(Headings::columns).orElse(List.of()).stream()
                .filter(column -> isAmount(column.key()))
                .forEach(column -> HeadingWords.of(column.name())
                        .base()
                        .ifPresent(base -> bases.putIfAbsent(base, column.heading())));
        return bases;
    }

    /** The lines in their order, totals among them; nothing when no row names the columns of the table. */
    Optional<List<TableLine>> lines(PlanBases bases) throws Unreadable {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Headings found = headings.get();
        refuseTooMany(found);
        var answers = new LineAnswers(reading, block, found);
        List<TableRow> rows = rows(found);
        int last = lastTotal(rows);
        var lines = new ArrayList<TableLine>();
        Optional<Scalar> section = titleSection();
        boolean belowTotal = false;
        int next = found.lastRow() + 1;
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            Optional<TotalWord> total = row.total(belowTotal);
            if (total.isPresent()) {
                belowTotal = true;
                section = titleSection();
                lines.add(TableLine.total(answers.total(row), total.get(), row.firstText()));
            } else if (isGroup(rows, i)) {
                section = row.only().flatMap(this::section).or(this::titleSection);
            } else if (last < 0 || i < last || row.only().isEmpty()) {
                Mapping item = answers.item(row, section, bases);
                lines.add(TableLine.item(item));
                next = item.isBlank() ? next : row.number() + 1;
            }
        }
        room(found, next)
                .flatMap(TableRoom::spare)
                .ifPresent(row -> lines.add(TableLine.item(answers.blank(row, bases))));
        return Optional.of(lines);
    }

    /** Where the next line would stand, when the table is to be written in. */
    private Optional<TableRoom> room(Headings found, int next) {
        if (!reading.isForWriting()) {
            return Optional.empty();
        }
        var room = new TableRoom(grid, block, found, next);
        reading.room(room);
        return Optional.of(room);
    }

    private void refuseTooMany(Headings found) throws Unreadable {
        int rows = grid.rows(found.lastRow() + 1, block.area().lastRow()).size();
        if ((long) rows * found.columns().size() > MOST_ANSWERS) {
            throw new Unreadable(Unreadable.Cause.TOO_MANY_CELLS, reading.place(found.lastRow(), 0));
        }
    }

    private List<TableRow> rows(Headings found) {
        Span area = block.area();
        var rows = new ArrayList<TableRow>();
        for (int number : grid.rows(found.lastRow() + 1, area.lastRow())) {
            TableRow row = TableRow.of(number, grid.row(number, area.firstColumn(), area.lastColumn()));
            if (!row.isBlank() && !found.areRepeatedIn(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static int lastTotal(List<TableRow> rows) {
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            last = rows.get(i).total(last >= 0).isPresent() ? i : last;
        }
        return last;
    }

    /** « Investissement », or « Aides publiques : », above the lines that it announces. */
    private boolean isGroup(List<TableRow> rows, int index) {
        Optional<Cell> only = rows.get(index).only().filter(cell -> cell.nature() == Nature.TEXT);
        if (only.isEmpty() || !block.isOfPlan() || index + 1 == rows.size()) {
            return false;
        }
        String text = only.get().text();
        boolean announces = Blanks.trim(text).endsWith(":") || GROUPS.find(text).isPresent();
        return announces && rows.get(index + 1).total(true).isEmpty();
    }

    private Optional<Scalar> titleSection() {
        return block.title().flatMap(title -> section(title.cell()));
    }

    private Optional<Scalar> section(Cell said) {
        return HeadingWords.of(said.text())
                .section()
                .map(section -> new Scalar(section.code(), Nature.TEXT, reading.place(said)));
    }

    private static Names<Boolean> groups() {
        var names = new Names<Boolean>();
        names.addAll(Spellings.all().of("row.group"), true);
        return names;
    }
}
