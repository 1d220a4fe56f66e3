package fr.complet.money;

import java.math.BigInteger;
import java.util.Optional;

/** A decimal quantity (days, units) to the billionth. */
public record Quantity(long billionths) {

    /** In cents; far above what a dossier can hold, and small enough to be added to. */
    private static final BigInteger LARGEST = BigInteger.valueOf(1_000_000_000_000_000L);

    private static final BigInteger UNIT = BigInteger.valueOf(Rate.UNIT);

    /**
     * Whether this quantity at a unit price, times a factor, comes to the amount, within the tolerance, computed exactly.
     *
     * @param factor 1 without VAT, 1 and its rate with it
     */
    public boolean comesTo(Money amount, Money unitPrice, Rate factor, Money tolerance) {
        BigInteger unit = UNIT.multiply(UNIT);
        BigInteger gap = product(unitPrice, factor)
                .subtract(BigInteger.valueOf(amount.cents()).multiply(unit));
        return gap.abs().compareTo(BigInteger.valueOf(tolerance.cents()).multiply(unit)) <= 0;
    }

    /** This quantity at a unit price, times a factor, rounded half up to the cent; nothing when beyond any amount. */
    public Optional<Money> at(Money unitPrice, Rate factor) {
        BigInteger product = product(unitPrice, factor).divide(UNIT);
        boolean fits = product.divide(UNIT).abs().compareTo(LARGEST) < 0;
        return fits ? Optional.of(new Unrounded(product).halfUp()) : Optional.empty();
    }

    /** In billionths of billionths of a cent. */
    private BigInteger product(Money unitPrice, Rate factor) {
        return BigInteger.valueOf(billionths)
                .multiply(BigInteger.valueOf(unitPrice.cents()))
                .multiply(BigInteger.valueOf(factor.billionths()));
    }
}
