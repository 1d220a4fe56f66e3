package fr.complet.reading;

import fr.complet.dossier.Place;

/** A file as a tree of texts at their places, before anything is understood: the same for YAML and workbooks. */
public sealed interface Form permits Scalar, Mapping, Sequence {
    Place place();

    /** Nothing is written in it, at any depth. */
    boolean isBlank();

    /** There is neither a text nor a key in it: however that is written, it is the same. */
    boolean isBare();

    /** Whether another tree has the same keys and texts, wherever they stand. */
    default boolean says(Form other) {
        return (isBare() && other.isBare()) || saysLikewise(other);
    }

    /** The same, of trees that are not bare. */
    boolean saysLikewise(Form other);
}
