package fr.complet.expression;

/** What a name of an expression stands for. */
public enum Sort {
    TEXT,
    /** A whole number of cents. */
    AMOUNT,
    /** An exact number that need not be whole: a rate, a quantity. */
    DECIMAL,
    COUNT,
    DATE,
    YES_NO,
    /** One of some words, by its code. */
    CHOICE,
    COMMUNE,
    EPCI
}
