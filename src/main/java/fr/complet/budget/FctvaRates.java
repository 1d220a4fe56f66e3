package fr.complet.budget;

import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;

/**
 * The rates at which the State compensates VAT (FCTVA), of the amount with VAT.
 *
 * @param investment for investment
 * @param cloud for running costs of cloud computing
 */
public record FctvaRates(Dated<Rate> investment, Dated<Rate> cloud) {

    /** No rate is known at any date. */
    public static FctvaRates unknown() {
        return new FctvaRates(new Dated<>("", List.of(), ""), new Dated<>("", List.of(), ""));
    }
}
