package fr.complet.money;

import java.math.BigInteger;

/** A decimal quantity (days, units) to the billionth. */
public record Quantity(long billionths) {

    /** Whether this quantity at a unit price comes to the amount, within the tolerance, computed exactly. */
    public boolean comesTo(Money amount, Money unitPrice, Money tolerance) {
        BigInteger unit = BigInteger.valueOf(Rate.UNIT);
        BigInteger product = BigInteger.valueOf(billionths).multiply(BigInteger.valueOf(unitPrice.cents()));
        BigInteger gap = product.subtract(BigInteger.valueOf(amount.cents()).multiply(unit));
        return gap.abs().compareTo(BigInteger.valueOf(tolerance.cents()).multiply(unit)) <= 0;
    }

    /** This quantity at a unit price, rounded half up to the cent. */
    public Money at(Money unitPrice) {
        BigInteger product = BigInteger.valueOf(billionths).multiply(BigInteger.valueOf(unitPrice.cents()));
        BigInteger rounded =
                product.abs().add(BigInteger.valueOf(Rate.UNIT / 2)).divide(BigInteger.valueOf(Rate.UNIT));
        return Money.cents(product.signum() < 0 ? -rounded.longValueExact() : rounded.longValueExact());
    }
}
