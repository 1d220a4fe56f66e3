package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A requirement that ends otherwise in one assessment than in another. */
record StatusChange(Judged after, Optional<Status> before) {

    /** In the order of the second; of a requirement that only one call makes, nothing is said. */
    static List<StatusChange> between(Assessment before, Assessment after) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        before.checklist().forEach(one -> statuses.put(one.clause().id(), one.status()));
        List<StatusChange> changes = new ArrayList<>();
        for (Judged one : after.checklist()) {
            Optional<Status> was = Optional.ofNullable(statuses.get(one.clause().id()));
            if (was.filter(status -> status != one.status()).isPresent()) {
                changes.add(new StatusChange(one, was));
            }
        }
        return changes;
    }
}
