package fr.complet.advice;

import fr.complet.call.Judged;
import java.util.List;

/** A requirement on the plan that does not hold, or cannot be judged yet, with the ways to mend it, the best first. */
public record Mending(Judged about, List<Remedy> remedies) {

    public Mending {
        remedies = List.copyOf(remedies);
    }
}
