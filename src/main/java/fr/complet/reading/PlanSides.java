package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sides of a council's own plan de financement on one sheet, each under its title: beside, above or below another. */
final class PlanSides {
    private final Grid grid;

    PlanSides(Grid grid) {
        this.grid = grid;
    }

    /** A block for each title, from the top and from the left; none when the sheet has none. */
    List<Block> blocks() {
        List<PlanTitle> titles = titles();
        return titles.stream()
                .map(title -> block(title, titles))
                .filter(this::hasAmounts)
                .toList();
    }

    /** The same words may stand in a note: a side of a plan has amounts, or a column for them. */
    private boolean hasAmounts(Block block) {
        Span area = block.area();
        TableKeys keys = TableKeys.of(block.table());
        for (int row : grid.rows(area.firstRow(), area.lastRow())) {
            for (Cell cell : grid.row(row, area.firstColumn(), area.lastColumn())) {
                boolean column =
                        keys.find(cell.text()).filter(TableSheet::isAmount).isPresent();
                if (cell.isNumber() || column) {
                    return true;
                }
            }
        }
        return false;
    }

    private Block block(PlanTitle title, List<PlanTitle> titles) {
        Cell cell = title.cell();
        int lastRow = CellName.MOST_ROWS - 1;
        int firstColumn = 0;
        int lastColumn = CellName.MOST_COLUMNS - 1;
        for (PlanTitle other : titles) {
            Cell there = other.cell();
            if (isBeside(title, other) && there.column() > cell.column()) {
                lastColumn = Math.min(lastColumn, there.column() - 1);
            } else if (isBeside(title, other) && there.column() < cell.column()) {
                firstColumn = cell.column();
            } else if (there.row() > cell.row()) {
                lastRow = Math.min(lastRow, there.row() - 1);
            }
        }
        return Block.under(title, new Span(cell.row(), firstColumn, lastRow, lastColumn));
    }

    /** In one row; or a little lower, where nothing stands between the lower one and the row of the other. */
    private boolean isBeside(PlanTitle one, PlanTitle other) {
        boolean first = one.cell().row() <= other.cell().row();
        Cell upper = first ? one.cell() : other.cell();
        Cell lower = first ? other.cell() : one.cell();
        if (upper.row() == lower.row()) {
            return true;
        }
        return one.costs() != other.costs()
                && (lower.column() > upper.column()
                        ? isEmpty(upper.row(), lower.row() - 1, lower.column(), CellName.MOST_COLUMNS - 1)
                        : isEmpty(upper.row(), lower.row() - 1, 0, upper.column() - 1));
    }

    private boolean isEmpty(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row : grid.rows(firstRow, lastRow)) {
            for (Cell cell : grid.row(row, firstColumn, lastColumn)) {
                if (!Blanks.trim(cell.text()).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<PlanTitle> titles() {
        var titles = new ArrayList<PlanTitle>();
        for (int row : grid.rows()) {
            for (Cell cell : grid.row(row)) {
                Optional<PlanTitle> title = PlanTitle.of(cell);
                if (title.isPresent() && !isItem(cell) && !repeats(title.get(), titles)) {
                    titles.add(title.get());
                }
            }
        }
        return titles;
    }

    /** A line called « Charges » has an amount beside it, as the titles of a row do not. */
    private boolean isItem(Cell cell) {
        for (Cell beside : grid.row(cell.row(), cell.column() + 1, CellName.MOST_COLUMNS - 1)) {
            if (PlanTitle.of(beside).isPresent()) {
                return false;
            }
            if (beside.isNumber() && YearReader.year(beside.text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** « Nature des dépenses » below « DÉPENSES », or beside it, heads a column: no line stands between them. */
    private boolean repeats(PlanTitle title, List<PlanTitle> before) {
        for (PlanTitle other : before) {
            boolean above = other.cell().column() <= title.cell().column();
            if (other.costs() == title.costs() && above && !isLine(other.cell().row(), title)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLine(int from, PlanTitle to) {
        for (int row : grid.rows(from, to.cell().row() - 1)) {
            for (Cell cell : grid.row(row)) {
                if (cell.isNumber() && YearReader.year(cell.text()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
