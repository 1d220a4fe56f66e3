package fr.complet.expression;

import java.util.List;

/**
 * One mistake of an expression, found before any dossier is judged.
 *
 * @param line where it stands in the expression, from 1
 */
public record ExpressionFault(Kind kind, List<String> details, int line) {

    public ExpressionFault {
        details = List.copyOf(details);
    }

    static ExpressionFault of(Kind kind, int line, String... details) {
        return new ExpressionFault(kind, List.of(details), line);
    }

    /** The mistakes; the words stand with those of call files. */
    public enum Kind {
        /** Details: what stands where it cannot be read. */
        SYNTAX,
        /** It ends before it is whole. */
        CUT,
        /** Details: the name, the nearest known one (may be empty). */
        NAME_UNKNOWN,
        /** An operator or a function does not take what stands on its sides. Details: it, the types. */
        TYPES,
        /** Something else than a list is gone through. Details: its type. */
        NOT_A_LIST,
        /** Neither true nor false. Details: the type of what it comes to. */
        NOT_TRUE_OR_FALSE,
        /** Details: the word, the nearest known one (may be empty), the name that it is compared with. */
        WORD_UNKNOWN,
        /** A decimal number, which is not exact. Details: the number. */
        DECIMAL,
        /** Something is compared with null, which no answer is. */
        NULL,
        /** A function that takes a text written in its place. Details: the function. */
        LITERAL_EXPECTED,
        /** It depends on no answer. */
        READS_NOTHING,
        /** Too long, or too deep. */
        TOO_LARGE,
        /** What the library says. Details: its words. */
        OTHER,
        /** An amount compared with a bare number, which counts cents. Details: the number. */
        BARE_AMOUNT;

        /** It keeps nobody from using the expression. */
        public boolean isWarning() {
            return this == BARE_AMOUNT;
        }
    }
}
