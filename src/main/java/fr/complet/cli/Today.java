package fr.complet.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The day of the run, the same until its end. It is asked for only where it is needed: knowing the time zone costs
 * half as much as starting Java.
 */
final class Today implements Supplier<LocalDate> {

    private final Optional<Supplier<LocalDate>> calendar;
    private Optional<LocalDate> day = Optional.empty();

    /** The day of the machine. */
    Today() {
        this(Optional.empty());
    }

    private Today(Optional<Supplier<LocalDate>> calendar) {
        this.calendar = calendar;
    }

    /** The day that somebody else knows. */
    static Today of(Supplier<LocalDate> calendar) {
        return new Today(Optional.of(calendar));
    }

    /** That of a later run, which may be another. */
    Today anew() {
        return new Today(calendar);
    }

    @Override
    public synchronized LocalDate get() {
        if (day.isEmpty()) {
            day = Optional.of(calendar.isPresent() ? calendar.get().get() : LocalDate.now(ZoneId.systemDefault()));
        }
        return day.get();
    }
}
