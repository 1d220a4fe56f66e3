package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import java.time.LocalDate;

/** A day as 2021-09-15, or 15/09/2021 with slashes, dots or hyphens; nothing else, so that no day is guessed. */
final class DateReader implements AnswerReader<LocalDate> {
    @Override
    public Question.Kind kind() {
        return Question.Kind.DATE;
    }

    @Override
    public Answer<LocalDate> understand(Scalar scalar) {
        String text = scalar.trimmed();
        if (hasShape(text, "0000-00-00")) {
            return day(scalar, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (hasShape(text, "00/00/0000") || hasShape(text, "00-00-0000") || hasShape(text, "00.00.0000")) {
            return day(scalar, number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        boolean shortYear = hasShape(text, "00/00/00") || hasShape(text, "00-00-00") || hasShape(text, "00.00.00");
        return scalar.misread(shortYear ? Kind.DATE_TWO_DIGIT_YEAR : Kind.DATE_UNKNOWN_FORM);
    }

    private static Answer<LocalDate> day(Scalar scalar, int year, int month, int day) {
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? scalar.means(LocalDate.of(year, month, day)) : scalar.misread(Kind.DATE_DOES_NOT_EXIST);
    }

    /** Whether the text has a digit wherever the shape has a zero, and the same character elsewhere. */
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean fits = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
