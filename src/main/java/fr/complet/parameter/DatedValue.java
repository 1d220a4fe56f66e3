package fr.complet.parameter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of a parameter and its period.
 *
 * @param since first day it is in force; absent: at any date before the next one
 * @param until last day it is in force; absent: until the next one
 * @param observedOn the day it was observed, when its own start is not known
 * @param value absent while it is not known (inconnue)
 */
public record DatedValue<T>(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> observedOn,
        Optional<T> value,
        Optional<Reference> source) {

    boolean covers(LocalDate date) {
        boolean tooEarly = since.isPresent() && date.isBefore(since.get());
        boolean tooLate = until.isPresent() && date.isAfter(until.get());
        return !tooEarly && !tooLate;
    }
}
