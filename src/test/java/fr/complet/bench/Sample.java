package fr.complet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** The values that one thing took when it was measured several times, in the order of the rounds. */
record Sample(List<Double> values) {

    Sample {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double lowest() {
        return sorted()[0];
    }

    double highest() {
        return sorted()[values.size() - 1];
    }

    /** Round by round: what disturbs the machine during a round then disturbs both sides of the ratio. */
    Sample over(Sample other) {
        return with(other, (mine, its) -> mine / its);
    }

    private Sample with(Sample other, DoubleBinaryOperator operation) {
        List<Double> results = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            results.add(operation.applyAsDouble(values.get(i), other.values.get(i)));
        }
        return new Sample(results);
    }

    private double[] sorted() {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
