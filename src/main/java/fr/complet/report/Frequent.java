package fr.complet.report;

import fr.complet.call.Clause;
import java.util.Comparator;

/** A requirement, and in how many dossiers it is not satisfied; the most frequent first. */
public record Frequent(Clause clause, int dossiers) implements Comparable<Frequent> {

    private static final Comparator<Frequent> ORDER = Comparator.comparingInt(Frequent::dossiers)
            .reversed()
            .thenComparing(frequent -> frequent.clause().id());

    Frequent plus(Frequent other) {
        return new Frequent(clause, dossiers + other.dossiers);
    }

    @Override
    public int compareTo(Frequent other) {
        return ORDER.compare(this, other);
    }
}
