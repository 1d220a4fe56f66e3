package fr.complet.money;

import java.math.BigInteger;
import java.util.Optional;

/** The exact share that a part is of a whole; the whole is never zero. */
public record Ratio(Money part, Money whole) {

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

    private long rounded(long unit) {
        BigInteger twice = BigInteger.valueOf(part.cents()).multiply(BigInteger.valueOf(2 * unit));
        BigInteger divisor = BigInteger.valueOf(whole.cents()).multiply(BigInteger.TWO);
        BigInteger half = BigInteger.valueOf(whole.cents());
        boolean negative = twice.signum() * divisor.signum() < 0;
        BigInteger rounded = twice.abs().add(half.abs()).divide(divisor.abs());
        return negative ? -rounded.longValueExact() : rounded.longValueExact();
    }
}
