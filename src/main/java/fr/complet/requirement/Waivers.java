package fr.complet.requirement;

import java.util.List;
import java.util.Optional;

/** On what grounds the requirements of a call can be waived. */
public interface Waivers {

    /** The id of every requirement of the call. */
    List<String> requirements();

    /** The grounds for one of them; empty when it cannot be waived, or is none of the call. */
    Optional<Waiver> of(String requirement);

    /** Whether the call has this requirement. */
    default boolean know(String requirement) {
        return requirements().contains(requirement);
    }
}
