package fr.complet.advice;

import fr.complet.call.Clause;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * How much may be asked of the call, own funds making up for the rest of the costs.
 *
 * @param asked what is asked
 * @param most the most that may be asked; absent when no amount keeps every limit
 * @param least the least that may be asked; a cent when no limit sets one
 * @param limits the clauses that one cent more would break; empty when the costs are the limit
 * @param own what own funds come to with the most
 * @param withoutReserve the most that raises no reserve either, when that is less, and the clauses that would raise one
 * @param unknown the clauses that limit it too, by a value that nobody knows
 * @param hanging the clauses that the most neither keeps nor breaks, as long as answers are lacking
 * @param edits the answers that ask the most
 */
public record LargestGrant(
        Money asked,
        Optional<Money> most,
        Money least,
        List<Clause> limits,
        Money own,
        Optional<Reserve> withoutReserve,
        List<Clause> unknown,
        List<Clause> hanging,
        List<Edit> edits) {

    public LargestGrant {
        limits = List.copyOf(limits);
        unknown = List.copyOf(unknown);
        hanging = List.copyOf(hanging);
        edits = List.copyOf(edits);
    }

    /** An amount above which a reserve is raised. */
    public record Reserve(Money most, List<Clause> limits) {

        public Reserve {
            limits = List.copyOf(limits);
        }
    }
}
