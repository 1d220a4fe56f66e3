package fr.complet.archive;

import fr.complet.call.Judged;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings about one dossier that were known before, and that its office has accepted to live with for now. */
public record Accepted(Set<Known> all) {

    private static final Accepted NONE = new Accepted(Set.of());

    public Accepted {
        all = Set.copyOf(all);
    }

    public static Accepted none() {
        return NONE;
    }

    /** What of a checklist somebody must still act on: findings that are accepted are left out. */
    List<Judged> leftOf(List<Judged> checklist) {
        return checklist.stream().map(this::left).flatMap(Optional::stream).toList();
    }

    private Optional<Judged> left(Judged judged) {
        Outcome outcome = judged.outcome();
        List<Finding> left = outcome.findings().stream()
                .filter(finding -> !has(judged, finding))
                .toList();
        if (left.size() == outcome.findings().size()) {
            return Optional.of(judged);
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(judged.with(new Outcome(outcome.status(), left, outcome.doubts())));
    }

    boolean has(Judged judged, Finding finding) {
        return !all.isEmpty() && all.contains(new Known(judged.clause().id(), finding));
    }

    /** A finding of a requirement. */
    public record Known(String requirement, Finding finding) {}
}
