package fr.complet.reading;

import fr.complet.call.Severity;
import fr.complet.dossier.Place;
import fr.complet.reading.CallProblem.Kind;
import java.util.Collection;
import java.util.Set;

/** How grave an office finds it not to satisfy a requirement, whatever the call says. */
public record GivenSeverity(String requirement, Severity severity, Place place) {

    /**
     * Refuses severities of requirements that no call has.
     *
     * @throws Unreadable with every mistake at its line
     */
    public static void demandKnown(Collection<GivenSeverity> given, Set<String> ids) throws Unreadable {
        CallProblems problems = new CallProblems();
        for (GivenSeverity one : given) {
            if (!ids.contains(one.requirement)) {
                problems.addUnknown(Kind.ID_UNKNOWN, one.place, one.requirement, ids);
            }
        }
        try {
            problems.throwIfAny();
        } catch (InvalidCall invalid) {
            throw new Unreadable(
                    Failure.ofProject(invalid, invalid.problems().get(0).place()));
        }
    }
}
