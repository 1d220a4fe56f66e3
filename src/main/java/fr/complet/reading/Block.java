package fr.complet.reading;

import java.util.Optional;

/**
 * The part of a sheet in which one table stands.
 *
 * @param table the path of the table
 * @param title the title of one side of a plan, which heads the column of labels; none of a table that has its own sheet
 */
record Block(String table, Span area, Optional<PlanTitle> title) {
    static Block whole(String table) {
        return new Block(table, new Span(0, 0, CellName.MOST_ROWS - 1, CellName.MOST_COLUMNS - 1), Optional.empty());
    }

    static Block under(PlanTitle title, Span area) {
        return new Block(title.table(), area, Optional.of(title));
    }

    boolean isCosts() {
        return table.equals("budget.depenses");
    }

    /** It holds one side of a plan de financement, on a sheet of its own or under its title. */
    boolean isOfPlan() {
        return isCosts() || table.equals("budget.ressources");
    }

    /** The last part of its path. */
    String key() {
        return table.substring(table.lastIndexOf('.') + 1);
    }

    /** The path of the group that the table is a part of. */
    String group() {
        return table.substring(0, Math.max(0, table.lastIndexOf('.')));
    }

    boolean isTitle(Cell cell) {
        return title.filter(heading -> heading.cell().equals(cell)).isPresent();
    }
}
