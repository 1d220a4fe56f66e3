package fr.complet.expression;

import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import java.math.BigInteger;

/** An exact number that need not be whole, in lowest terms, its denominator positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger unit = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(unit);
        denominator = denominator.divide(unit);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(Rate rate) {
        return new Fraction(BigInteger.valueOf(rate.billionths()), BILLION);
    }

    static Fraction of(Quantity quantity) {
        return new Fraction(BigInteger.valueOf(quantity.billionths()), BILLION);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
