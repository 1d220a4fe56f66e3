package fr.complet.money;

import java.math.BigInteger;
import java.util.Optional;

/** The exact share that a part is of a whole; the whole is never zero. */
public record Ratio(Money part, Money whole) {

    /** Enough to tell a cent of a billion. */
    private static final int MOST_DECIMALS = 9;

    public Ratio {
        if (whole.isZero()) {
            throw new IllegalArgumentException("a share of nothing");
        }
    }

    /** The share of a part in a whole, or nothing when the whole is zero. */
    public static Optional<Ratio> of(Money part, Money whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(new Ratio(part, whole));
    }

    /** Compares exactly with a rate, never by printed digits. */
    public int compareTo(Rate rate) {
        BigInteger left = BigInteger.valueOf(part.cents()).multiply(BigInteger.valueOf(Rate.UNIT));
        BigInteger right = BigInteger.valueOf(rate.billionths()).multiply(BigInteger.valueOf(whole.cents()));
        return whole.isNegative() ? right.compareTo(left) : left.compareTo(right);
    }

    public boolean reaches(Rate rate) {
        return compareTo(rate) >= 0;
    }

    public boolean exceeds(Rate rate) {
        return compareTo(rate) > 0;
    }

    /** Ten-thousandths of the share, rounded half up: four decimals, for printing only. */
    public long tenThousandths() {
        return rounded(10_000);
    }

    /** Thousandths of the share, rounded half up: a percentage with one decimal, for printing only. */
    public long thousandths() {
        return rounded(1_000);
    }

    /**
     * As many decimals of the percentage as show on which side of a rate the share lies once it is rounded: one for most,
     * more when it misses the rate by a cent.
     */
    public int decimalsBeside(Rate rate) {
        int side = Integer.signum(compareTo(rate));
        int decimals = 1;
        while (decimals < MOST_DECIMALS && roundedSide(rate, decimals) != side) {
            decimals++;
        }
        return decimals;
    }

    private int roundedSide(Rate rate, int decimals) {
        BigInteger left = BigInteger.valueOf(percentage(decimals)).multiply(BigInteger.valueOf(Rate.UNIT));
        BigInteger right = BigInteger.valueOf(rate.billionths()).multiply(BigInteger.valueOf(unit(decimals)));
        return left.compareTo(right);
    }

    /** The percentage with some decimals, rounded half up and counted in its last decimal, for printing only. */
    public long percentage(int decimals) {
        return rounded(unit(decimals));
    }

    private static long unit(int decimals) {
        long unit = 100;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }

    private long rounded(long unit) {
        BigInteger twice = BigInteger.valueOf(part.cents()).multiply(BigInteger.valueOf(2 * unit));
        BigInteger divisor = BigInteger.valueOf(whole.cents()).multiply(BigInteger.TWO);
        BigInteger half = BigInteger.valueOf(whole.cents());
        boolean negative = twice.signum() * divisor.signum() < 0;
        BigInteger rounded = twice.abs().add(half.abs()).divide(divisor.abs());
        return negative ? -rounded.longValueExact() : rounded.longValueExact();
    }
}
