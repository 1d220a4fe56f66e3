package fr.complet.budget;

import fr.complet.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Adds amounts up by key, then shares the whole out by largest remainder: the shares add up to one. */
final class Breakdown {

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    private final Map<Optional<String>, Money> amounts = new LinkedHashMap<>();

    void add(Optional<String> key, Money amount) {
        amounts.merge(key, amount, Money::plus);
    }

    void add(String key, Money amount) {
        add(Optional.of(key), amount);
    }

    Money of(Optional<String> key) {
        return amounts.getOrDefault(key, Money.ZERO);
    }

    /** The entries in the order in which their keys came, with their shares. */
    List<Share> shares() {
        Money total = Money.sum(amounts.values());
        List<Portion> portions = amounts.values().stream()
                .map(amount -> Portion.of(amount, total))
                .toList();
        long[] tenThousandths = total.isZero() ? new long[portions.size()] : rounded(portions);
        List<Share> shares = new ArrayList<>();
        amounts.forEach((key, amount) -> {
            long share = tenThousandths[shares.size()];
            shares.add(new Share(key, amount, total.isZero() ? Optional.empty() : Optional.of(share)));
        });
        return shares;
    }

    /** Rounds every share down, then gives what is left to the largest remainders, the first of equals first. */
    private static long[] rounded(List<Portion> portions) {
        long[] shares = portions.stream().mapToLong(Portion::floor).toArray();
        long left = WHOLE.longValueExact() - LongStream.of(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted((one, other) ->
                        portions.get(other).rest().compareTo(portions.get(one).rest()))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }

    /** The whole ten-thousandths of a share, and what is left over, in fractions of the total. */
    private record Portion(long floor, BigInteger rest) {

        static Portion of(Money amount, Money total) {
            if (total.isZero()) {
                return new Portion(0, BigInteger.ZERO);
            }
            BigInteger sign = BigInteger.valueOf(Long.signum(total.cents()));
            BigInteger whole = BigInteger.valueOf(total.cents()).abs();
            BigInteger scaled =
                    BigInteger.valueOf(amount.cents()).multiply(WHOLE).multiply(sign);
            BigInteger rest = scaled.mod(whole);
            return new Portion(scaled.subtract(rest).divide(whole).longValueExact(), rest);
        }
    }
}
