package fr.complet.report;

import java.util.Optional;

/**
 * What is told of a budget besides its plan.
 *
 * @param explained the figures to explain, when explanations are asked for
 */
public record BudgetView(Optional<Explained> explained) {}
