package fr.complet.writing;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high a row of wrapped texts must be: programs do not agree on who finds that out, so the file says it. */
final class RowHeight {

    /** In points, as are the next two. */
    private static final float LINE = 13;

    private static final float MARGIN = 3;
    private static final float HIGHEST = 400;

    /** How many letters of a text take the room of one digit, more or less. */
    private static final float DENSITY = 1.15f;
    /** What is left of the last line, as a part of it. */
    private static final float ROOM = 0.35f;

    private RowHeight() {}

    /**
     * In points.
     *
     * @param widths those of the columns, in digits
     */
    static float of(XSSFRow row, int... widths) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            String text = row.getCell(column).getStringCellValue();
            most = Math.max(most, lines(text, widths[column] * DENSITY));
        }
        return Math.min(HIGHEST, MARGIN + most * LINE);
    }

    private static int lines(String text, float letters) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + Math.max(0, Math.round(line.length() / letters - ROOM));
        }
        return lines;
    }
}
