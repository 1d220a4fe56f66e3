package fr.complet.reading;

/**
 * The part of a sheet in which one table stands.
 *
 * @param table the path of the table
 * @param label the key of what its lines are called, which its title may head
 * @param titled it is one side of a plan, whose title heads its first column
 */
record Block(String table, String label, Span area, boolean titled) {
    static Block whole(String table) {
        return new Block(table, "", new Span(0, 0, CellName.MOST_ROWS - 1, CellName.MOST_COLUMNS - 1), false);
    }

    Block within(Span part) {
        return new Block(table, label, part, titled);
    }
}
