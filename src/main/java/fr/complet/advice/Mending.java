package fr.complet.advice;

import fr.complet.call.Judged;
import java.util.List;

/**
 * A requirement on the plan that does not hold, or cannot be judged yet.
 *
 * @param remedies the ways to mend it, the best first, of which one is enough; or amounts to write anew, each of them
 */
public record Mending(Judged about, List<Remedy> remedies) {

    public Mending {
        remedies = List.copyOf(remedies);
    }

    /** Whether one remedy is enough. */
    public boolean isChoice() {
        return remedies.stream().noneMatch(Remedy.Written.class::isInstance);
    }
}
