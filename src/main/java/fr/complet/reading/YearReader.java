package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import java.util.OptionalInt;

/** A year, in four digits. */
final class YearReader implements AnswerReader<Integer> {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    @Override
    public Question.Kind kind() {
        return Question.Kind.YEAR;
    }

    @Override
    public Answer<Integer> understand(Scalar scalar) {
        OptionalInt year = year(scalar.trimmed());
        return year.isPresent() ? scalar.means(year.getAsInt()) : scalar.misread(Kind.YEAR_EXPECTED);
    }

    static OptionalInt year(String text) {
        if (text.length() != 4) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            year = 10 * year + c - '0';
        }
        return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
