package fr.complet.call;

import fr.complet.budget.FlatRate;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.util.List;

/**
 * The flat rates that a scheme offers in place of real costs.
 *
 * @param compulsoryUpTo the total cost up to which simplified costs must be used, State aid excepted
 */
public record SimplifiedCosts(Scheme scheme, Dated<Money> compulsoryUpTo, List<Option> options) {

    public SimplifiedCosts {
        options = List.copyOf(options);
    }

    /** One flat rate under the name that people give it. */
    public record Option(Wording title, FlatRate rate) {}
}
