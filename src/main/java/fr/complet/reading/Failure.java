package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import java.util.List;

/**
 * Why something could not be read at all: the cause, the facts that its words need, and the place.
 *
 * @param mistakes those of the call file, when that is the cause
 */
public record Failure(Cause cause, List<String> details, Place place, List<CallProblem> mistakes) {

    public Failure {
        details = List.copyOf(details);
        mistakes = List.copyOf(mistakes);
    }

    public Failure(Cause cause, List<String> details, Place place) {
        this(cause, details, place, List.of());
    }

    /**
     * A call that has mistakes, named where a dossier or the user named it; or that is in order, but cannot take the
     * values that the user gave.
     */
    public static Failure of(InvalidCall invalid, String named, Place place) {
        boolean ofValues = invalid.problems().stream().allMatch(problem -> GivenValue.isInCommand(problem.place()));
        return ofValues
                ? new Failure(Cause.VALUE_REFUSED, List.of(), Place.ofFile(place.file()), invalid.problems())
                : new Failure(Cause.CALL_INVALID, List.of(named), place, invalid.problems());
    }
}
