package fr.complet.advice;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.MinimumOwnShareHt;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;

/** Searches how to mend every requirement on the plan that does not hold. */
final class MendingSearch {

    /** Of ways that each would do. */
    private static final int MOST_REMEDIES = 3;

    private final Assessment assessment;

    MendingSearch(Assessment assessment) {
        this.assessment = assessment;
    }

    List<Mending> all() {
        return assessment.checklist().stream()
                .filter(one -> PlanRules.isAboutPlan(one.clause()))
                .filter(one -> one.is(Status.INVALID) || hangsOnSections(one))
                .map(one -> new Mending(one, remedies(one)))
                .toList();
    }

    /** Nobody says what a resource pays for, and the own share of the investment hangs on it. */
    private static boolean hangsOnSections(Judged one) {
        return isOwnShare(one)
                && one.is(Status.UNDECIDED)
                && !one.outcome().doubts().isEmpty()
                && one.outcome().doubts().stream().allMatch(MendingSearch::isAboutSection);
    }

    private static boolean isOwnShare(Judged one) {
        return one.clause().requirement() instanceof MinimumOwnShare
                || one.clause().requirement() instanceof MinimumOwnShareHt;
    }

    private static boolean isAboutSection(Doubt doubt) {
        return doubt.kind() == Doubt.Kind.BLANK && doubt.about().endsWith("].section");
    }

    private List<Remedy> remedies(Judged one) {
        List<Remedy> written = WrittenSearch.remedies(one, assessment.dossier());
        if (!written.isEmpty()) {
            return written;
        }
        List<Remedy> remedies = new ArrayList<>();
        if (isOwnShare(one)) {
            remedies.addAll(new SectionSearch(assessment, one.clause()).remedies());
        }
        if (one.is(Status.INVALID)) {
            remedies.addAll(new AmountSearch(assessment, one).remedies());
        }
        return remedies.subList(0, Math.min(remedies.size(), MOST_REMEDIES));
    }
}
