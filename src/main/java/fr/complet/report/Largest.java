package fr.complet.report;

import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Leaves no more slices than a picture can tell apart. */
final class Largest {

    static final int MOST = 8;

    private static final Comparator<Slice> BY_SIZE = Comparator.comparing(
                    (Slice slice) -> slice.amount().isEmpty())
            .thenComparing(Slice::length, Comparator.reverseOrder());

    private Largest() {}

    /** The largest first, what is not known last; those that are too many make one, named by their number. */
    static List<Slice> of(List<Slice> slices, LongFunction<String> others) {
        List<Slice> sorted = slices.stream().sorted(BY_SIZE).toList();
        if (sorted.size() <= MOST) {
            return sorted;
        }
        List<Slice> kept = new ArrayList<>(sorted.subList(0, MOST - 1));
        List<Slice> rest = sorted.subList(MOST - 1, sorted.size());
        kept.add(new Slice(others.apply(rest.size()), "", sum(rest), kind(rest)));
        return kept;
    }

    private static Optional<Money> sum(List<Slice> slices) {
        boolean known = slices.stream().allMatch(slice -> slice.amount().isPresent());
        return known
                ? Optional.of(Money.sum(slices.stream()
                        .flatMap(slice -> slice.amount().stream())
                        .toList()))
                : Optional.empty();
    }

    private static Slice.Kind kind(List<Slice> slices) {
        Slice.Kind first = slices.get(0).kind();
        return slices.stream().allMatch(slice -> slice.kind() == first) ? first : Slice.Kind.MIXED;
    }
}
