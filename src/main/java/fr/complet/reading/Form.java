package fr.complet.reading;

import fr.complet.dossier.Place;

/** A file as a tree of texts at their places, before anything is understood: the same for YAML and workbooks. */
public sealed interface Form permits Scalar, Mapping, Sequence {
    Place place();

    /** Nothing is written in it, at any depth. */
    boolean isBlank();
}
