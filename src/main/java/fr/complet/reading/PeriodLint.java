package fr.complet.reading;

import fr.complet.reading.CallProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does each parameter have one value on any day? A value without an end gives way to the next one. */
final class PeriodLint {

    private PeriodLint() {}

    static void examine(Mapping file, CallProblems problems) {
        Tree.under(file, "parametres")
                .ifPresent(group -> group.entries().forEach(entry -> {
                    if (entry.value() instanceof Sequence values) {
                        examine(entry.key(), values, problems);
                    }
                }));
    }

    private static void examine(String parameter, Sequence values, CallProblems problems) {
        List<Period> before = new ArrayList<>();
        for (Form value : values.items()) {
            Period period = Period.of(value);
            before.stream()
                    .filter(period::overlaps)
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            Kind.PERIODS_OVERLAP,
                            value.place(),
                            parameter,
                            Integer.toString(other.form.place().line())));
            before.add(period);
        }
    }

    /** The days that a value says it holds. */
    private record Period(Form form, LocalDate since, Optional<LocalDate> until) {

        static Period of(Form form) {
            return new Period(form, day(form, "depuis").orElse(LocalDate.MIN), day(form, "jusqu_a"));
        }

        boolean overlaps(Period other) {
            if (since.equals(other.since)) {
                return true;
            }
            Period first = since.isBefore(other.since) ? this : other;
            Period second = since.isBefore(other.since) ? other : this;
            return first.until.filter(end -> !end.isBefore(second.since)).isPresent();
        }

        private static Optional<LocalDate> day(Form form, String key) {
            return Tree.text(form, key).flatMap(text -> Readers.DATE.read(text).value());
        }
    }
}
