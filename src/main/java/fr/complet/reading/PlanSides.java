package fr.complet.reading;

import fr.complet.language.Spellings;
import java.util.List;
import java.util.Optional;

/** The two sides of a council's own plan de financement on one sheet: costs beside, above or below resources. */
final class PlanSides {
    private static final Names<Boolean> COSTS = names("title.costs");
    private static final Names<Boolean> RESOURCES = names("title.resources");

    private final Grid grid;

    PlanSides(Grid grid) {
        this.grid = grid;
    }

    /** The block of the costs and that of the resources; none when the sheet is no such plan. */
    List<Block> blocks() {
        Optional<Cell> costs = title(COSTS);
        Optional<Cell> resources = title(RESOURCES);
        if (costs.isEmpty() || resources.isEmpty()) {
            return List.of();
        }
        boolean costsFirst = comesBefore(costs.get(), resources.get());
        Cell first = costsFirst ? costs.get() : resources.get();
        Cell second = costsFirst ? resources.get() : costs.get();
        boolean beside = first.row() == second.row();
        int lastRow = CellName.MOST_ROWS - 1;
        int lastColumn = CellName.MOST_COLUMNS - 1;
        Span before = new Span(
                first.row(), 0, beside ? lastRow : second.row() - 1, beside ? second.column() - 1 : lastColumn);
        Span after = new Span(second.row(), beside ? second.column() : 0, lastRow, lastColumn);
        return List.of(
                new Block("budget.depenses", "libelle", costsFirst ? before : after, true),
                new Block("budget.ressources", "financeur", costsFirst ? after : before, true));
    }

    private static boolean comesBefore(Cell one, Cell other) {
        return one.row() < other.row() || (one.row() == other.row() && one.column() < other.column());
    }

    private Optional<Cell> title(Names<Boolean> names) {
        for (int row : grid.rows()) {
            for (Cell cell : grid.row(row)) {
                if (names.find(cell.text()).isPresent()) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private static Names<Boolean> names(String path) {
        var names = new Names<Boolean>();
        names.addAll(Spellings.all().of(path), true);
        return names;
    }
}
