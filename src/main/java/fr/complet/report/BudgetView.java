package fr.complet.report;

import fr.complet.archive.Scenario;
import java.util.Optional;

/**
 * What is told of a budget besides its plan.
 *
 * @param scenario the dossier as it stands, and with supposed answers; both are one when nothing is supposed
 * @param explained the figures to explain, when explanations are asked for
 * @param advises whether advice is asked for
 */
public record BudgetView(Scenario scenario, Optional<Explained> explained, boolean advises) {

    boolean supposes() {
        return !scenario.supposed().isEmpty();
    }

    /** Nothing but the budget itself is asked for. */
    boolean isPlain() {
        return !supposes() && !advises && explained.isEmpty();
    }
}
