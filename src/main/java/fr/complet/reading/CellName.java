package fr.complet.reading;

/** The name of a cell, such as {@code C12}, and its row and column counted from 0. */
record CellName(int row, int column) {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    /** Whether a workbook can have that row and column. */
    static boolean exists(int row, int column) {
        return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
    }

    /**
     * Reads a name in capitals, dollars and all.
     *
     * @throws NumberFormatException when it names no cell
     */
    static CellName of(String name) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0 && column <= MOST_COLUMNS) {
                column = LETTERS * column + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && row <= MOST_ROWS) {
                row = 10 * row + c - '0';
            } else if (c != '$') {
                throw new NumberFormatException(name);
            }
        }
        if (!exists(row - 1, column - 1)) {
            throw new NumberFormatException(name);
        }
        return new CellName(row - 1, column - 1);
    }

    /** The name as a spreadsheet program shows it. */
    String text() {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        return column < LETTERS ? Character.toString((char) ('A' + column)) : spelt(column);
    }

    private static String spelt(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
