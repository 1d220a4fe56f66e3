package fr.complet.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class FractionTest {

    @Test
    void equal_numbers_are_equal_however_they_are_written() {
        assertThat(fraction(2, 4)).isEqualTo(fraction(1, 2)).isEqualTo(fraction(-3, -6));
        assertThat(fraction(1, -2)).isEqualTo(Fraction.of(-1).dividedBy(Fraction.of(2)));
        assertThat(Fraction.of(Rate.percent(50))).isEqualTo(fraction(1, 2));
        assertThat(Fraction.of(new Quantity(1_500_000_000))).isEqualTo(fraction(3, 2));
        assertThat(fraction(0, -7)).isEqualTo(Fraction.of(0));
    }

    @Test
    void nothing_is_rounded() {
        Fraction third = fraction(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.of(1));
        assertThat(Fraction.of(1).minus(third)).isEqualTo(fraction(2, 3));
        assertThat(third.negated().plus(third)).isEqualTo(Fraction.of(0));
        assertThat(fraction(333_333, 1_000_000)).isLessThan(third);
        assertThat(fraction(-1, 2)).isLessThan(fraction(1, 3));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(1).dividedBy(fraction(0, 3)));
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
