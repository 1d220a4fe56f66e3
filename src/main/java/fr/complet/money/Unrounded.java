package fr.complet.money;

import java.math.BigInteger;

/** An exact amount between cents, in billionths of a cent, so that what adds shares up is rounded once, at the end. */
public record Unrounded(BigInteger billionths) implements Comparable<Unrounded> {

    public static final Unrounded ZERO = new Unrounded(BigInteger.ZERO);

    private static final BigInteger UNIT = BigInteger.valueOf(Rate.UNIT);

    public static Unrounded of(Money money) {
        return of(money, Rate.ONE);
    }

    /** That amount at that rate. */
    public static Unrounded of(Money money, Rate rate) {
        return new Unrounded(BigInteger.valueOf(money.cents()).multiply(BigInteger.valueOf(rate.billionths())));
    }

    public Unrounded plus(Unrounded other) {
        return new Unrounded(billionths.add(other.billionths));
    }

    public Unrounded minus(Unrounded other) {
        return new Unrounded(billionths.subtract(other.billionths));
    }

    /** This amount at a rate; cut below the billionth of a cent. */
    public Unrounded at(Rate rate) {
        return new Unrounded(
                billionths.multiply(BigInteger.valueOf(rate.billionths())).divide(UNIT));
    }

    /** The part that a share is of a whole; cut below the billionth of a cent. */
    public Unrounded prorated(Money share, Money whole) {
        BigInteger product = billionths.multiply(BigInteger.valueOf(share.cents()));
        return new Unrounded(product.divide(BigInteger.valueOf(whole.cents())));
    }

    public Unrounded magnitude() {
        return new Unrounded(billionths.abs());
    }

    public Unrounded min(Unrounded other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Rounded half up to the cent (away from zero on a tie). */
    public Money halfUp() {
        BigInteger rounded = billionths.abs().add(UNIT.shiftRight(1)).divide(UNIT);
        return Money.cents(billionths.signum() < 0 ? -rounded.longValueExact() : rounded.longValueExact());
    }

    /** Rounded up to the cent. */
    public Money up() {
        return Money.ZERO.minus(new Unrounded(billionths.negate()).down());
    }

    /** Rounded down to the cent. */
    public Money down() {
        return Money.cents(
                billionths.subtract(billionths.mod(UNIT)).divide(UNIT).longValueExact());
    }

    @Override
    public int compareTo(Unrounded other) {
        return billionths.compareTo(other.billionths);
    }
}
