package fr.complet.requirement;

import fr.complet.budget.GrantTerms;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a requirement may know of the call besides its own parameters.
 *
 * @param date the day whose rules apply
 * @param call the call's id
 * @param waivers every requirement of the call by id, with the grounds on which it can be waived, if any
 */
public record Terms(LocalDate date, String call, GrantTerms grant, Map<String, Optional<Waiver>> waivers) {

    public Terms {
        waivers = Map.copyOf(waivers);
    }
}
