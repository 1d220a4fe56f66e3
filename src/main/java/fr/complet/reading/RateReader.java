package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** From 0 to 100 %: a percentage with its sign, a fraction of one, or a bare number above one, which is a percentage. */
final class RateReader implements AnswerReader<Rate> {
    private static final int FRACTION_DECIMALS = 9;
    private static final int PERCENT_DECIMALS = 7;

    @Override
    public Question.Kind kind() {
        return Question.Kind.RATE;
    }

    @Override
    public Answer<Rate> understand(Scalar scalar) {
        return switch (scalar.nature()) {
            case TEXT -> written(scalar);
            case NUMBER, COMPUTED -> exact(scalar);
            case PERCENTAGE -> shown(scalar);
            case NOTHING, DATE, ERROR, UNSAVED -> scalar.misread(Kind.RATE_NOT_A_NUMBER);
        };
    }

    private static Answer<Rate> written(Scalar scalar) {
        String text = scalar.trimmed();
        boolean signed = text.endsWith("%");
        Numeral numeral = Numeral.of(signed ? text.substring(0, text.length() - 1) : text);
        return switch (numeral.fault()) {
            // No rate reaches a thousand: three digits behind one mark are decimals.
            case NONE, AMBIGUOUS -> legible(scalar, numeral, signed);
            case NOT_A_NUMBER, EXPONENT, BAD_GROUPS -> scalar.misread(Kind.RATE_NOT_A_NUMBER);
        };
    }

    private static Answer<Rate> legible(Scalar scalar, Numeral numeral, boolean signed) {
        String whole = numeral.significantWhole();
        String decimals = numeral.significantDecimals();
        boolean zero = whole.isEmpty() && decimals.isEmpty();
        if (whole.length() > 3 || (numeral.negative() && !zero)) {
            return scalar.misread(Kind.RATE_OUT_OF_RANGE);
        }
        if (!signed && "1".equals(whole) && decimals.isEmpty()) {
            return scalar.misread(Kind.RATE_AMBIGUOUS);
        }
        int places = signed || !whole.isEmpty() ? PERCENT_DECIMALS : FRACTION_DECIMALS;
        return decimals.length() > places
                ? scalar.misread(Kind.RATE_TOO_MANY_DECIMALS)
                : inRange(scalar, numeral.scaled(places));
    }

    private static Answer<Rate> inRange(Scalar scalar, long billionths) {
        Rate rate = Rate.billionths(billionths);
        return rate.compareTo(Rate.ONE) > 0 ? scalar.misread(Kind.RATE_OUT_OF_RANGE) : scalar.means(rate);
    }

    private static Answer<Rate> exact(Scalar scalar) {
        Optional<BigDecimal> number = ExactNumber.of(scalar);
        if (number.isEmpty()) {
            return scalar.misread(Kind.RATE_NOT_A_NUMBER);
        }
        int comparison = number.get().compareTo(BigDecimal.ONE);
        if (comparison == 0) {
            return scalar.misread(Kind.RATE_AMBIGUOUS);
        }
        return inRange(scalar, comparison > 0 ? number.get().movePointLeft(2) : number.get());
    }

    private static Answer<Rate> shown(Scalar scalar) {
        return ExactNumber.of(scalar)
                .map(number -> inRange(scalar, number))
                .orElseGet(() -> scalar.misread(Kind.RATE_NOT_A_NUMBER));
    }

    private static Answer<Rate> inRange(Scalar scalar, BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            return scalar.misread(Kind.RATE_OUT_OF_RANGE);
        }
        BigDecimal rounded = rate.setScale(FRACTION_DECIMALS, RoundingMode.HALF_UP);
        return scalar.means(Rate.billionths(rounded.unscaledValue().longValueExact()));
    }
}
