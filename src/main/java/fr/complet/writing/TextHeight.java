package fr.complet.writing;

import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high a row must be for its texts: spreadsheet programs do not size the rows of a file that they did not write. */
final class TextHeight {

    private static final float LINE = 13.5f;
    private static final float SMALL_LINE = 11;
    private static final float PADDING = 5;
    private static final float HIGHEST = 400;

    private TextHeight() {}

    static float lines(int lines) {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** In a column of so many characters. */
    static float of(String text, int width) {
        return lines(lines(text, width));
    }

    /** Of the highest of the texts of a row, in columns of so many characters. */
    static float ofRow(XSSFRow row, int... widths) {
        float highest = lines(1);
        for (int column = 0; column < widths.length; column++) {
            highest = Math.max(highest, of(row.getCell(column).getStringCellValue(), widths[column]));
        }
        return highest;
    }

    /** Of an explanation, whose characters are smaller. */
    static float small(String text, int width) {
        return Math.max(lines(1), lines(text, width * 5 / 4) * SMALL_LINE + PADDING);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += 1 + paragraph.length() / width;
        }
        return lines;
    }

    /** Whether people answer at length. */
    static boolean isLong(Question question) {
        boolean project = question.path().startsWith("projet.") && !question.isInTable();
        return question.kind() == Kind.TEXT && project && !question.key().equals("intitule");
    }
}
