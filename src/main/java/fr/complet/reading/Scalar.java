package fr.complet.reading;

import fr.complet.dossier.Place;

/** One text as written; {@code NOTHING} for what YAML calls null. */
record Scalar(String text, Nature nature, Place place) implements Form {

    /** What the file itself says that a text is. */
    enum Nature {
        /** A YAML null, or an empty cell. */
        NOTHING,
        /** Characters, to be understood as such. */
        TEXT,
        /** The exact number of a numeric cell, printed plainly with a decimal point. */
        NUMBER,
        /** The exact number of a percent-formatted cell: 0.2 is 20 %. */
        PERCENTAGE,
        /** A real spreadsheet date, printed as 2021-09-15. */
        DATE
    }
}
