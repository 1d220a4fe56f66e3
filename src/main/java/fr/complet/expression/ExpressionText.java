package fr.complet.expression;

import java.util.Optional;

/**
 * An expression as its author wrote it.
 *
 * @param table whose lines it is asked of, one by one
 */
record ExpressionText(String text, Optional<String> table) {

    private static final int MOST_SHOWN = 30;

    /** What stands from a place to the end of its line, cut when it is long; nothing outside the text. */
    String from(int line, int column) {
        String[] lines = text.split("\n", -1);
        if (line < 1 || line > lines.length || column < 0) {
            return "";
        }
        return lines[line - 1]
                .codePoints()
                .skip(column)
                .limit(MOST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The names joined by dots that end at a place: {@code porteur} before {@code .typ}. */
    String chainBefore(int line, int column) {
        String[] lines = text.split("\n", -1);
        if (line < 1 || line > lines.length || column < 0) {
            return "";
        }
        int[] before = lines[line - 1].codePoints().limit(column).toArray();
        int start = before.length;
        while (start > 0 && isPartOfName(before[start - 1])) {
            start--;
        }
        return new String(before, start, before.length - start);
    }

    private static boolean isPartOfName(int sign) {
        return sign == '.' || sign == '_' || Character.isLetterOrDigit(sign);
    }
}
