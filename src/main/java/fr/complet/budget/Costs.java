package fr.complet.budget;

/** What the costs come to; every figure in the base of its section but {@code ht} and {@code ttc}. */
public record Costs(
        Figure total,
        Figure ht,
        Figure ttc,
        Figure investment,
        Figure operating,
        Figure eligible,
        Figure ineligible,
        CostBreakdowns by) {}
