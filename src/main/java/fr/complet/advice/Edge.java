package fr.complet.advice;

import java.util.function.LongPredicate;

/** Finds, to the cent, where something that holds ceases to hold. */
final class Edge {

    private Edge() {}

    /**
     * The last amount at which something holds on the way to one at which it does not; it holds on one side and fails on
     * the other.
     */
    static long between(long holding, long failing, LongPredicate holds) {
        long last = holding;
        long first = failing;
        while (Math.abs(first - last) > 1) {
            long middle = last + (first - last) / 2;
            if (holds.test(middle)) {
                last = middle;
            } else {
                first = middle;
            }
        }
        return last;
    }
}
