package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a checklist somebody must still act on, by heading, the gravest first.
 *
 * @param waiting undecided only for answers or requirements that are told elsewhere in the list
 */
record ToDo(Map<Heading, List<Judged>> byHeading, List<Judged> waiting) {

    static ToDo of(Assessment assessment) {
        Set<String> told = told(assessment);
        Map<Heading, List<Judged>> byHeading = new EnumMap<>(Heading.class);
        List<Judged> waiting = new ArrayList<>();
        for (Judged one : assessment.checklist()) {
            if (isWaiting(one, told)) {
                waiting.add(one);
            } else if (isOpen(one)) {
                byHeading
                        .computeIfAbsent(Heading.of(one), heading -> new ArrayList<>())
                        .add(one);
            }
        }
        byHeading
                .values()
                .forEach(list -> list.sort((one, other) -> one.severity().compareTo(other.severity())));
        return new ToDo(byHeading, waiting);
    }

    static boolean isOpen(Judged one) {
        return one.is(Status.MISSING) || one.is(Status.INVALID) || one.is(Status.UNDECIDED);
    }

    List<Judged> under(Heading heading) {
        return byHeading.getOrDefault(heading, List.of());
    }

    /** The answers and requirements that a missing or invalid requirement already names. */
    private static Set<String> told(Assessment assessment) {
        Set<String> told = new HashSet<>();
        for (Judged one : assessment.checklist()) {
            if (one.is(Status.MISSING) || one.is(Status.INVALID)) {
                told.add(one.clause().id());
                for (Finding finding : one.outcome().findings()) {
                    told.add(finding.place().path());
                }
            }
        }
        return told;
    }

    private static boolean isWaiting(Judged one, Set<String> told) {
        List<Doubt> doubts = one.outcome().doubts();
        return one.is(Status.UNDECIDED)
                && !doubts.isEmpty()
                && (doubts.stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.ILLEGIBLE)
                        || doubts.stream().allMatch(doubt -> isTold(doubt, told)));
    }

    private static boolean isTold(Doubt doubt, Set<String> told) {
        return doubt.kind() == Doubt.Kind.REQUIREMENT || told.contains(doubt.about());
    }
}
