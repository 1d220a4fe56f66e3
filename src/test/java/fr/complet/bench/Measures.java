package fr.complet.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What was measured with one Java, in the order of the table. */
record Measures(String java, List<Row> rows) {

    Measures {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the table.
     *
     * @param base what the values are compared with; empty for what others are compared with
     * @param peak the most memory that was resident, in MiB
     */
    record Row(String group, String name, String unit, Sample values, Optional<Sample> base, OptionalLong peak) {

        static Row alone(String group, String name, String unit, Sample values, OptionalLong peak) {
            return new Row(group, name, unit, values, Optional.empty(), peak);
        }

        Row over(Sample reference) {
            return new Row(group, name, unit, values, Optional.of(reference), peak);
        }

        Optional<Double> ratioOfMedians() {
            return base.map(reference -> values.median() / reference.median());
        }

        Optional<Double> medianOfRatios() {
            return base.map(reference -> values.over(reference).median());
        }
    }
}
