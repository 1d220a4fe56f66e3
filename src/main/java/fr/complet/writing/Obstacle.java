package fr.complet.writing;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Place;
import java.util.List;
import java.util.stream.Stream;

/** Why a file cannot take over what a dossier says: facts and the place in the dossier. */
public record Obstacle(Kind kind, String path, List<String> details, Place place) {

    public Obstacle {
        details = List.copyOf(details);
    }

    /** The kind of misreading, and its details. */
    static List<String> reason(Illegible<?> illegible) {
        return Stream.concat(Stream.of(illegible.reason().kind().name()), illegible.reason().details().stream())
                .toList();
    }

    /** The reasons; each has its words in the message files. */
    public enum Kind {
        /** It has not the shape that its question asks for. Details: the kind of misreading, and those of the misreading. */
        MISSHAPEN,
        /** A text that no cell can hold. Details: its length, the greatest. */
        TOO_LONG,
        /** A line whose first text begins as a total does. Details: that text. */
        READS_AS_TOTAL,
        /** It is illegible as it is, and would not be any more. Details: the text, then as above. */
        ILLEGIBLE,
        /** It would be read otherwise. Details: what it is read as now, and what it would be; empty for nothing. */
        CHANGED
    }
}
