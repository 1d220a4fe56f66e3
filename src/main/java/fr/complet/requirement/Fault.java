package fr.complet.requirement;

/** A way not to satisfy a requirement; each kind of requirement lists its own, each has words in the message files. */
public interface Fault {

    String name();

    Class<?> getDeclaringClass();

    /** The key of its words: {@code PlanBalanced.GAP}. */
    default String key() {
        Class<?> owner = getDeclaringClass().getEnclosingClass();
        return (owner == null ? getDeclaringClass() : owner).getSimpleName() + "." + name();
    }
}
