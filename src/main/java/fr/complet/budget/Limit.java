package fr.complet.budget;

/** Why an amount goes no higher. */
public enum Limit {
    /** The ceiling of a tranche, or of a category of costs. */
    CEILING,
    /** A grant is never more than the eligible costs. */
    ELIGIBLE_COSTS,
    /** No more than is needed, or offered. */
    NEED
}
