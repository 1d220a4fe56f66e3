package fr.complet.reading;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import java.util.List;
import java.util.Optional;

/** Thrown when an answer cannot be supposed: facts, still without words. */
public final class Unsupposable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<String> details;
    private final transient Optional<Misreading> reason;

    Unsupposable(Kind kind, String... details) {
        super(kind.name());
        this.kind = kind;
        this.details = List.of(details);
        this.reason = Optional.empty();
    }

    /** A value that cannot be read. */
    Unsupposable(Illegible<?> value) {
        super(Kind.ILLEGIBLE.name());
        this.kind = Kind.ILLEGIBLE;
        this.details = List.of(value.path(), value.text());
        this.reason = Optional.of(value.reason());
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return details;
    }

    /** Why a value cannot be read, when that is what is wrong. */
    public Optional<Misreading> reason() {
        return reason;
    }

    /** What is wrong; each has its words in the message files, to which the details come in their order. */
    public enum Kind {
        /** No path and value. Details: the text. */
        MALFORMED,
        /** Details: the path, the nearest known one (may be empty). */
        UNKNOWN_PATH,
        /** No line of that name. Details: the path, the lines there are (may be empty). */
        UNKNOWN_LINE,
        /** No line of that name. Details: the path, the same with the nearest name. */
        MISSPELT_LINE,
        /** Details: the path, the lines that have that name. */
        SEVERAL_LINES,
        /** It names a table or a group, not one answer. Details: the path, an answer in it. */
        NO_ANSWER,
        /** A line is chosen where there are no lines. Details: the path. */
        NO_TABLE,
        /** Two values for one answer. Details: the path, one value, the other. */
        CONTRADICTION,
        /** An answer that is supposed equal to itself, through others. Details: the path, the way round. */
        CIRCLE,
        /** It takes its value from an answer that has none. Details: the path, the answer. */
        NO_VALUE,
        /** It must be one of a few. Details: the path, the value, what may be chosen. */
        UNKNOWN_CHOICE,
        /** The value cannot be read. Details: the path, the value. */
        ILLEGIBLE;

        /** Whether a path is right but for the line that it chooses. */
        boolean isAboutLine() {
            return switch (this) {
                case UNKNOWN_LINE, MISSPELT_LINE, SEVERAL_LINES -> true;
                case MALFORMED,
                        UNKNOWN_PATH,
                        NO_ANSWER,
                        NO_TABLE,
                        CONTRADICTION,
                        CIRCLE,
                        NO_VALUE,
                        UNKNOWN_CHOICE,
                        ILLEGIBLE -> false;
            };
        }
    }
}
