package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a workbook while they are gathered into its tree, each under the key that its sheet has named. */
final class BudgetTables {
    /** A thousand times more than a dossier has; each line holds a dozen answers. */
    private static final int MOST_LINES = 20_000;

    private final Branch root;
    private final List<Table> tables = new ArrayList<>();
    private int count;

    BudgetTables(Branch root) {
        this.root = root;
    }

    /** A table of which a sheet may hold several parts: they are one table. */
    private record Table(String key, List<TableSheet> parts) {}

    /** A table that has a sheet of its own. */
    void add(SheetReading reading, SheetRole role) {
        var whole = new TableSheet(reading, Block.whole(role.path()));
        Optional<TableSheet> titled = whole.hasHeadings() || !role.isSideOfPlan()
                ? Optional.empty()
                : new PlanSides(reading.grid())
                        .blocks().stream()
                                .filter(block -> block.table().equals(role.path()))
                                .findFirst()
                                .map(block -> new TableSheet(reading, block));
        tables.add(new Table(role.key(), List.of(titled.orElse(whole))));
    }

    /** The sides of a plan on one sheet. */
    void add(SheetReading reading, List<Block> sides) {
        Map<String, List<TableSheet>> parts = new LinkedHashMap<>();
        for (Block side : sides) {
            parts.computeIfAbsent(side.key(), key -> new ArrayList<>()).add(new TableSheet(reading, side));
        }
        parts.forEach((key, part) -> tables.add(new Table(key, part)));
    }

    /** Where nothing else says so, the headings of a plan may say whether it counts without VAT or with it. */
    void stateBase() {
        Map<Base, Place> costs = bases(true);
        Map<Base, Place> stated = costs.size() == 1 ? costs : bases(false);
        if (stated.size() == 1) {
            stated.forEach((base, place) -> {
                root.group("budget", place).add("base", place, new Scalar(base.code(), Nature.TEXT, place));
                tables.get(0).parts().get(0).reading().notice(Notice.Kind.BASE_FROM_HEADING, place, base.name());
            });
        }
    }

    /** Those that one side of the plan says: costs in both bases are balanced by resources in one. */
    private Map<Base, Place> bases(boolean costs) {
        Map<Base, Place> bases = new LinkedHashMap<>();
        tables.stream()
                .flatMap(table -> table.parts().stream())
                .filter(part -> part.block().isOfPlan() && part.block().isCosts() == costs)
                .forEach(part -> bases.putAll(part.bases()));
        return bases;
    }

    /** Adds every table to the tree, with the totals that it states. */
    void read() throws Unreadable {
        for (Table table : tables) {
            read(table);
        }
    }

    private void read(Table table) throws Unreadable {
        TableSheet first = table.parts().get(0);
        Branch group = root.group(first.block().group(), first.reading().place());
        var bases = new PlanBases(root.group("budget", first.reading().place()));
        var lines = new ArrayList<TableLine>();
        boolean headed = false;
        for (TableSheet part : table.parts()) {
            Optional<List<TableLine>> found = part.lines(bases);
            headed |= found.isPresent();
            found.ifPresent(lines::addAll);
        }
        count += lines.size();
        if (count > MOST_LINES) {
            throw new Unreadable(Unreadable.Cause.TOO_MANY_CELLS, first.place());
        }
        group.add(table.key(), first.place(), headed ? items(lines, first.place()) : first.withoutHeadings());
        if (first.block().isOfPlan()) {
            state(table, new TableTotals(lines, first.reading()), bases);
        }
    }

    private void state(Table table, TableTotals totals, PlanBases bases) {
        if (table.parts().size() > 1) {
            totals.compareAll();
            return;
        }
        TableSheet only = table.parts().get(0);
        Branch budget = root.group("budget", only.place());
        if (only.block().isCosts()) {
            totals.stateCosts(budget, bases);
        } else {
            totals.stateResources(budget);
        }
        totals.compareOthers();
    }

    private static Form items(List<TableLine> lines, Place place) {
        return new Sequence(
                lines.stream()
                        .filter(TableLine::isItem)
                        .<Form>map(TableLine::answers)
                        .toList(),
                place);
    }
}
