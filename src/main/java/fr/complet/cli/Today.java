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

    private Optional<LocalDate> day = Optional.empty();

    @Override
    public synchronized LocalDate get() {
        if (day.isEmpty()) {
            day = Optional.of(LocalDate.now(ZoneId.systemDefault()));
        }
        return day.get();
    }
}
