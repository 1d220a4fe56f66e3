package fr.complet.report;

import fr.complet.dossier.FundingClass;
import fr.complet.money.Money;
import java.util.Optional;

/**
 * One part of a side of the plan, as a picture shows it.
 *
 * @param note what else is said of it; empty when nothing is
 * @param amount absent when it is not known: then it is told and has no bar
 */
record Slice(String label, String note, Optional<Money> amount, Kind kind) {

    /** What a picture draws; less than nothing has no length. */
    Money length() {
        return amount.orElse(Money.ZERO).max(Money.ZERO);
    }

    /** What a slice is, which a picture may paint; a word says it, too. */
    enum Kind {
        COST,
        PUBLIC,
        PRIVATE,
        OWN,
        OUTSIDE,
        /** Of a type that is not said. */
        OTHER,
        /** Several of more than one class. */
        MIXED,
        /** What is still to be found. */
        GAP;

        static Kind of(FundingClass one) {
            return switch (one) {
                case OWN -> OWN;
                case PUBLIC -> PUBLIC;
                case PRIVATE -> PRIVATE;
                case OUTSIDE -> OUTSIDE;
            };
        }
    }
}
