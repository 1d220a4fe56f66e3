package fr.complet.report;

import fr.complet.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** How long an amount is drawn, in whole units, where a whole has a given length. */
final class DrawnScale {

    private DrawnScale() {}

    static int of(Money part, Money whole, int length) {
        return BigInteger.valueOf(part.cents())
                .multiply(BigInteger.valueOf(2L * length))
                .add(BigInteger.valueOf(whole.cents()))
                .divide(BigInteger.valueOf(whole.cents()).multiply(BigInteger.TWO))
                .intValueExact();
    }

    /** Where parts that follow each other begin and end: rounded from the sum so far, so that they meet. */
    static List<Integer> edges(List<Slice> parts, Money whole, int length) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        Money sum = Money.ZERO;
        for (Slice part : parts) {
            sum = sum.plus(part.length());
            edges.add(whole.isPositive() ? of(sum, whole, length) : 0);
        }
        return edges;
    }
}
