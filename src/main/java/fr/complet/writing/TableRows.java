package fr.complet.writing;

/**
 * The rows of the lines of a table, counted from 0.
 *
 * @param spare the first line that is seen only once the one above it is used
 */
record TableRows(int first, int spare, int last) {

    /** Enough to go on with. */
    private static final int MORE = 10;

    /** For so many lines that are given. */
    static TableRows of(String table, int first, int given) {
        int spare = first + Math.max(shown(table), given + MORE);
        return new TableRows(first, spare, Math.max(first + room(table), spare + MORE) - 1);
    }

    /** How many lines a page invites to fill in. */
    private static int shown(String table) {
        return switch (table) {
            case PlanCells.COSTS, "pieces" -> 35;
            case PlanCells.RESOURCES -> 20;
            case "derogations" -> 8;
            default -> 15;
        };
    }

    /** How many lines may be filled in. */
    static int room(String table) {
        return switch (table) {
            case PlanCells.COSTS -> 300;
            case "pieces" -> 200;
            default -> 100;
        };
    }
}
