package fr.complet.requirement;

import fr.complet.budget.GrantTerms;
import fr.complet.parameter.Dated;
import java.time.LocalDate;

/**
 * What a requirement may know of the call besides its own parameters.
 *
 * @param date the day whose rules apply
 * @param call the call's id
 */
public record Terms(LocalDate date, String call, GrantTerms grant, Waivers waivers) {

    /** Whether the call itself fixes a parameter; those of the rule sets are fixed by the law, whoever pays. */
    boolean fixes(Dated<?> parameter) {
        return parameter.name().startsWith(call + ".");
    }
}
