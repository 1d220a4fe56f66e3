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
     * values that the user gave, in the command or in the project file.
     */
    public static Failure of(InvalidCall invalid, String named, Place place) {
        if (invalid.problems().stream().allMatch(problem -> GivenValue.isInCommand(problem.place()))) {
            return new Failure(Cause.VALUE_REFUSED, List.of(), Place.ofFile(place.file()), invalid.problems());
        }
        boolean settled = invalid.problems().stream()
                .noneMatch(problem -> problem.place().file().equals(named));
        return settled
                ? ofProject(invalid, invalid.problems().get(0).place())
                : new Failure(Cause.CALL_INVALID, List.of(named), place, invalid.problems());
    }

    /** A project file that has mistakes. */
    static Failure ofProject(InvalidCall invalid, Place place) {
        return new Failure(Cause.PROJECT_FILE_INVALID, List.of(place.file()), place, invalid.problems());
    }
}
