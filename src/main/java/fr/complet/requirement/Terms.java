package fr.complet.requirement;

import fr.complet.budget.GrantTerms;
import java.time.LocalDate;

/**
 * What a requirement may know of the call besides its own parameters.
 *
 * @param date the day whose rules apply
 * @param call the call's id
 */
public record Terms(LocalDate date, String call, GrantTerms grant, Waivers waivers) {}
