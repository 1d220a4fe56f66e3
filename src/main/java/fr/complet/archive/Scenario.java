package fr.complet.archive;

import fr.complet.reading.SupposedAnswer;
import java.util.List;

/**
 * One dossier twice: as its file says, and with supposed answers. When the file cannot be read, neither can the other.
 *
 * @param before as the file says
 * @param after with the supposed answers
 * @param supposed these answers
 */
public record Scenario(Checked before, Checked after, List<SupposedAnswer> supposed) {

    public Scenario {
        supposed = List.copyOf(supposed);
    }

    /** Nothing is supposed. */
    public static Scenario unchanged(Checked one) {
        return new Scenario(one, one, List.of());
    }
}
