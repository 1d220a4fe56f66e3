package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The measures for people to read. */
final class Table {

    private static final String LINE = "%-28s %-10s %9s  %-17s %7s %7s %8s%n";

    private Table() {}

    static String of(Machine machine, List<Measures> measures) {
        var text = new StringBuilder(machine + "\n");
        for (Measures one : measures) {
            text.append('\n').append(of(one));
        }
        text.append(
                "\nratio: of the medians; paired: median of the ratios of each round; peak: MiB resident, where the system tells.\n");
        return text.toString();
    }

    private static String of(Measures one) {
        int rounds = one.rows().get(0).values().values().size();
        var text = new StringBuilder(one.java() + ", cold starts measured " + rounds + " times\n");
        String group = "";
        for (Row row : one.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                text.append(LINE.formatted(group, "", "median", "min–max", "ratio", "paired", "peak"));
            }
            text.append(line(row));
        }
        return text.toString();
    }

    private static String line(Row row) {
        Sample values = row.values();
        String range = values.values().size() == 1 ? "once" : number(values.lowest()) + "–" + number(values.highest());
        String peak = row.peak().isPresent() ? String.valueOf(row.peak().getAsLong()) : "";
        return LINE.formatted(
                "  " + row.name(),
                row.unit(),
                number(values.median()),
                range,
                ratio(row.ratioOfMedians()),
                ratio(row.medianOfRatios()),
                peak);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String ratio(Optional<Double> ratio) {
        return ratio.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("");
    }
}
