package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.money.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** A number of days or units, written as amounts are, with up to nine decimals. */
final class QuantityReader implements AnswerReader<Quantity> {
    private static final int MOST_DIGITS = 9;

    @Override
    public Question.Kind kind() {
        return Question.Kind.QUANTITY;
    }

    @Override
    public Answer<Quantity> understand(Scalar scalar) {
        return switch (scalar.nature()) {
            case TEXT -> written(scalar);
            case NUMBER, COMPUTED -> exact(scalar);
            case NOTHING, PERCENTAGE, DATE, ERROR, UNSAVED -> scalar.misread(Kind.QUANTITY_NOT_A_NUMBER);
        };
    }

    private static Answer<Quantity> written(Scalar scalar) {
        Numeral numeral = Numeral.of(scalar.trimmed());
        return switch (numeral.fault()) {
            case NONE -> legible(scalar, numeral);
            // No group of thousands begins with a zero: 0,125 can only be an eighth.
            case AMBIGUOUS ->
                numeral.whole().startsWith("0") ? legible(scalar, numeral) : AmountReader.ambiguous(scalar, numeral);
            case NOT_A_NUMBER, EXPONENT, BAD_GROUPS -> scalar.misread(Kind.QUANTITY_NOT_A_NUMBER);
        };
    }

    private static Answer<Quantity> legible(Scalar scalar, Numeral numeral) {
        boolean fits = numeral.significantWhole().length() <= MOST_DIGITS
                && numeral.significantDecimals().length() <= ExactNumber.DECIMALS;
        if (!fits) {
            return scalar.misread(Kind.QUANTITY_NOT_A_NUMBER);
        }
        long billionths = numeral.scaled(ExactNumber.DECIMALS);
        return scalar.means(new Quantity(numeral.negative() ? -billionths : billionths));
    }

    private static Answer<Quantity> exact(Scalar scalar) {
        Optional<BigDecimal> number = ExactNumber.of(scalar);
        if (number.isEmpty() || number.get().abs().compareTo(BigDecimal.TEN.pow(MOST_DIGITS)) >= 0) {
            return scalar.misread(Kind.QUANTITY_NOT_A_NUMBER);
        }
        return scalar.means(new Quantity(number.get().unscaledValue().longValueExact()));
    }
}
