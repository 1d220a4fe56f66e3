package fr.complet.money;

import java.math.BigInteger;
import java.util.Optional;

/** A decimal quantity (days, units) to the billionth. */
public record Quantity(long billionths) {

    /** In cents; far above what a dossier can hold, and small enough to be added to. */
    private static final BigInteger LARGEST = BigInteger.valueOf(1_000_000_000_000_000L);

    /** Whether this quantity at a unit price comes to the amount, within the tolerance, computed exactly. */
    public boolean comesTo(Money amount, Money unitPrice, Money tolerance) {
        BigInteger unit = BigInteger.valueOf(Rate.UNIT);
        BigInteger product = BigInteger.valueOf(billionths).multiply(BigInteger.valueOf(unitPrice.cents()));
        BigInteger gap = product.subtract(BigInteger.valueOf(amount.cents()).multiply(unit));
        return gap.abs().compareTo(BigInteger.valueOf(tolerance.cents()).multiply(unit)) <= 0;
    }

    /** This quantity at a unit price, rounded half up to the cent; nothing when that is beyond any amount. */
    public Optional<Money> at(Money unitPrice) {
        BigInteger product = BigInteger.valueOf(billionths).multiply(BigInteger.valueOf(unitPrice.cents()));
        boolean fits = product.divide(BigInteger.valueOf(Rate.UNIT)).abs().compareTo(LARGEST) < 0;
        return fits ? Optional.of(new Unrounded(product).halfUp()) : Optional.empty();
    }
}
