package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Euros to the cent, with the decimal comma or point, thousands grouped or not, and the sign of the euro or none. */
final class AmountReader implements AnswerReader<Money> {
    private static final int CENTS = 2;
    /** Ten billion euros. */
    private static final long MOST_CENTS = 1_000_000_000_000L;

    private static final int MOST_DIGITS = 11;

    @Override
    public Question.Kind kind() {
        return Question.Kind.AMOUNT;
    }

    @Override
    public Answer<Money> understand(Scalar scalar) {
        return switch (scalar.nature()) {
            case TEXT -> written(scalar);
            case NUMBER, COMPUTED -> exact(scalar);
            case NOTHING, PERCENTAGE, DATE, ERROR, UNSAVED -> scalar.misread(Kind.AMOUNT_NOT_A_NUMBER);
        };
    }

    private static Answer<Money> written(Scalar scalar) {
        Numeral numeral = Numeral.of(withoutCurrency(scalar.trimmed()));
        return switch (numeral.fault()) {
            case NONE -> legible(scalar, numeral);
            case NOT_A_NUMBER -> scalar.misread(Kind.AMOUNT_NOT_A_NUMBER);
            case EXPONENT -> scalar.misread(Kind.AMOUNT_EXPONENT);
            case BAD_GROUPS -> scalar.misread(Kind.AMOUNT_BAD_GROUPS);
            case AMBIGUOUS -> ambiguous(scalar, numeral);
        };
    }

    private static Answer<Money> legible(Scalar scalar, Numeral numeral) {
        if (numeral.decimals().length() > CENTS) {
            return scalar.misread(Kind.AMOUNT_TOO_MANY_DECIMALS);
        }
        if (numeral.significantWhole().length() > MOST_DIGITS) {
            return scalar.misread(Kind.AMOUNT_TOO_LARGE);
        }
        long cents = numeral.scaled(CENTS);
        return within(scalar, numeral.negative() ? -cents : cents);
    }

    private static Answer<Money> within(Scalar scalar, long cents) {
        return Math.abs(cents) > MOST_CENTS ? scalar.misread(Kind.AMOUNT_TOO_LARGE) : scalar.means(Money.cents(cents));
    }

    /** Both readings, written so that either could be typed in: 60000 or 60.00. */
    static <T> Answer<T> ambiguous(Scalar scalar, Numeral numeral) {
        String sign = numeral.negative() ? "-" : "";
        String digits = numeral.significantWhole() + numeral.decimals();
        String decimals =
                numeral.decimals().endsWith("0") ? numeral.decimals().substring(0, CENTS) : numeral.decimals();
        String whole = numeral.significantWhole().isEmpty() ? "0" : numeral.significantWhole();
        return scalar.misread(Kind.AMOUNT_AMBIGUOUS, sign + unpadded(digits), sign + whole + "." + decimals);
    }

    private static String unpadded(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static Answer<Money> exact(Scalar scalar) {
        Optional<BigDecimal> number = ExactNumber.of(scalar);
        if (number.isEmpty()) {
            return scalar.misread(Kind.AMOUNT_NOT_A_NUMBER);
        }
        BigDecimal euros = scalar.nature() == Scalar.Nature.COMPUTED
                ? number.get().setScale(CENTS, RoundingMode.HALF_UP)
                : number.get();
        BigDecimal cents = euros.movePointRight(CENTS).stripTrailingZeros();
        if (cents.abs().compareTo(BigDecimal.valueOf(MOST_CENTS)) > 0) {
            return scalar.misread(Kind.AMOUNT_TOO_LARGE);
        }
        return cents.scale() > 0
                ? scalar.misread(Kind.AMOUNT_TOO_MANY_DECIMALS)
                : scalar.means(Money.cents(cents.longValueExact()));
    }

    private static String withoutCurrency(String text) {
        int length = text.length();
        if (text.endsWith("\u20AC")) {
            return text.substring(0, length - 1);
        }
        return text.regionMatches(true, length - 3, "EUR", 0, 3) ? text.substring(0, length - 3) : text;
    }
}
