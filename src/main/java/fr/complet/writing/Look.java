package fr.complet.writing;

import java.util.Optional;
import java.util.Set;

/**
 * What a cell looks like by its part in a sheet.
 *
 * @param size of its characters, in points
 * @param fill none where the sheet shows through
 * @param traits what else is particular to it
 */
public record Look(int size, Tint ink, Optional<Tint> fill, Set<Trait> traits) {

    private static final int USUAL = 10;

    /** The name of a sheet. */
    public static final Look TITLE = of(16, Tint.DEEP, Trait.BOLD);
    /** A sentence below it. */
    public static final Look NOTE = of(9, Tint.QUIET);
    /** The head of a column. */
    public static final Look HEADING = of(USUAL, Tint.WHITE, Trait.BOLD, Trait.WRAPPED, Trait.CENTRED, Trait.BORDERED)
            .on(Tint.DEEP);
    /** The head of a group of questions. */
    public static final Look GROUP =
            of(11, Tint.WHITE, Trait.BOLD, Trait.INDENTED).on(Tint.DEEP);
    /** The head of a group within a group. */
    public static final Look SUBGROUP =
            of(USUAL, Tint.INK, Trait.BOLD, Trait.INDENTED).on(Tint.MIDDLE);
    /** What a row asks. */
    public static final Look LABEL =
            of(USUAL, Tint.INK, Trait.WRAPPED, Trait.BORDERED, Trait.INDENTED).on(Tint.PALE);
    /** An explanation beside an answer. */
    public static final Look HELP = of(8, Tint.QUIET, Trait.WRAPPED, Trait.INDENTED);
    /** Where an answer is typed. */
    public static final Look INPUT =
            of(USUAL, Tint.INK, Trait.WRAPPED, Trait.BORDERED, Trait.UNLOCKED).on(Tint.INPUT);
    /** The same in a line that is not needed yet. */
    public static final Look SPARE_INPUT = of(USUAL, Tint.INK, Trait.WRAPPED, Trait.UNLOCKED);
    /** The same beside its question. */
    public static final Look ANSWER = of(USUAL, Tint.INK, Trait.WRAPPED, Trait.BORDERED, Trait.UNLOCKED, Trait.INDENTED)
            .on(Tint.INPUT);
    /** What a formula gives for one line. */
    public static final Look COMPUTED =
            of(9, Tint.QUIET, Trait.WRAPPED, Trait.BORDERED).on(Tint.COMPUTED);
    /** What stands above a figure. */
    public static final Look CAPTION =
            of(8, Tint.QUIET, Trait.WRAPPED, Trait.CENTRED, Trait.BORDERED).on(Tint.COMPUTED);
    /** A total, a share of it. */
    public static final Look FIGURE =
            of(11, Tint.INK, Trait.BOLD, Trait.CENTRED, Trait.BORDERED).on(Tint.COMPUTED);
    /** A text on the sheet itself. */
    public static final Look PLAIN = of(USUAL, Tint.INK, Trait.WRAPPED);

    public Look {
        traits = Set.copyOf(traits);
    }

    /** What one look has and another has not. */
    public enum Trait {
        BOLD,
        WRAPPED,
        CENTRED,
        INDENTED,
        BORDERED,
        /** It may be changed although its sheet is protected. */
        UNLOCKED
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The same with a small text. */
    Look small() {
        return new Look(HELP.size, ink, fill, HELP.traits);
    }

    private static Look of(int size, Tint ink, Trait... traits) {
        return new Look(size, ink, Optional.empty(), Set.of(traits));
    }

    private Look on(Tint background) {
        return new Look(size, ink, Optional.of(background), traits);
    }
}
