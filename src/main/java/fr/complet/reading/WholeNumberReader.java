package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;

/** A number of inhabitants: no decimals, so that one mark before three digits can only be thousands. */
final class WholeNumberReader implements AnswerReader<Integer> {
    private static final int MOST_DIGITS = 9;

    @Override
    public Question.Kind kind() {
        return Question.Kind.WHOLE_NUMBER;
    }

    @Override
    public Answer<Integer> understand(Scalar scalar) {
        return switch (scalar.nature()) {
            case TEXT, NUMBER, COMPUTED -> counted(scalar);
            case NOTHING, PERCENTAGE, DATE, ERROR, UNSAVED -> scalar.misread(Kind.WHOLE_NUMBER_EXPECTED);
        };
    }

    private static Answer<Integer> counted(Scalar scalar) {
        Numeral numeral = Numeral.of(scalar.trimmed());
        boolean exact = scalar.nature() != Scalar.Nature.TEXT;
        String digits = switch (numeral.fault()) {
            case NONE -> numeral.decimals().isEmpty() ? numeral.significantWhole() : "none";
            case AMBIGUOUS -> exact ? "none" : numeral.significantWhole() + numeral.decimals();
            case NOT_A_NUMBER, EXPONENT, BAD_GROUPS -> "none";
        };
        if (digits.equals("none") || digits.length() > MOST_DIGITS || numeral.negative()) {
            return scalar.misread(Kind.WHOLE_NUMBER_EXPECTED);
        }
        return scalar.means(digits.isEmpty() ? 0 : Integer.parseInt(digits));
    }
}
