package fr.complet.budget;

import java.util.List;
import java.util.Optional;

/**
 * How a figure comes about, down to answers of the dossier and values of the law. What it comes to is always computed
 * anew from these leaves.
 */
public sealed interface Derivation permits Derived, Quotient {

    /** What it is made of. */
    default List<Derivation> parts() {
        return List.of();
    }

    /** Why it is not known, when it is not: for the first thing that it lacks. */
    default Optional<Lack> lack() {
        return parts().stream().map(Derivation::lack).flatMap(Optional::stream).findFirst();
    }

    <T> T told(Teller<T> teller);

    /** Puts derivations into words, or into whatever a report needs. */
    interface Teller<T> {
        T written(Derived.Written leaf);

        T lacking(Derived.Lacking leaf);

        T absent(Derived.Absent leaf);

        T ruled(Derived.Ruled leaf);

        T named(Derived.Named step);

        T sum(Operation.Sum step);

        T difference(Operation.Difference step);

        T atRate(Operation.AtRate step);

        T capped(Operation.Capped step);

        T floored(Operation.Floored step);

        T prorated(Operation.Prorated step);

        T rounded(Operation.Rounded step);

        T leftOut(Derived.LeftOut step);

        T quotient(Quotient step);
    }
}
