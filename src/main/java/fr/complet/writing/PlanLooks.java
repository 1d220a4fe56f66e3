package fr.complet.writing;

import fr.complet.writing.Look.Trait;
import java.util.Optional;
import java.util.Set;

/** What the cells of a plan look like that is annexed: as plain as a printed page. */
final class PlanLooks {

    static final Look HEAD = new Look(10, Tint.QUIET, Optional.empty(), Set.of(Trait.WRAPPED));
    static final Look TEXT = new Look(10, Tint.INK, Optional.empty(), Set.of(Trait.WRAPPED, Trait.BORDERED));
    static final Look GROUP =
            new Look(10, Tint.INK, Optional.of(Tint.PALE), Set.of(Trait.BOLD, Trait.WRAPPED, Trait.BORDERED));
    static final Look STRONG =
            new Look(10, Tint.INK, Optional.empty(), Set.of(Trait.BOLD, Trait.WRAPPED, Trait.BORDERED));
    static final Look TOTAL =
            new Look(10, Tint.INK, Optional.of(Tint.MIDDLE), Set.of(Trait.BOLD, Trait.WRAPPED, Trait.BORDERED));

    private static final float LINE = 13.5f;
    private static final float PADDING = 5;
    private static final float HIGHEST = 400;

    private PlanLooks() {}

    /** How high a row must be for a text in a column of so many characters. */
    static float height(String text, int width) {
        return Math.min(HIGHEST, (1 + text.length() / width) * LINE + PADDING);
    }
}
