package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;

/** One mistake in a call file, or in a value given for one of its parameters: facts and a place, still without words. */
public record CallProblem(Kind kind, List<String> details, Place place) {

    public CallProblem {
        details = List.copyOf(details);
    }

    /** The mistakes; each has its words in the message files, to which the details come in their order. */
    public enum Kind {
        /** Neither a call nor a rule set: it begins with neither key. */
        NOT_A_CALL,
        /** Details: the key, the nearest known one (may be empty). */
        KEY_UNKNOWN,
        /** Details: the key, the line of its first occurrence. */
        KEY_TWICE,
        /** Details: the key. */
        KEY_MISSING,
        /** Details: the key. */
        GROUP_EXPECTED,
        /** Details: the key. */
        LIST_EXPECTED,
        /** Details: the key. */
        TEXT_EXPECTED,
        /** Details: the word, the nearest known one (may be empty), the key. */
        WORD_UNKNOWN,
        /** Details: the kind of requirement, the nearest known one (may be empty). */
        KIND_UNKNOWN,
        /** Details: the source, the nearest known one (may be empty). */
        SOURCE_UNKNOWN,
        /** Details: the rule set, the nearest known one (may be empty). */
        SET_UNKNOWN,
        /** No condition of that name. Details: the name, the nearest known one (may be empty). */
        CONDITION_UNKNOWN,
        /** Details: the question, the nearest known one (may be empty). */
        QUESTION_UNKNOWN,
        /** Details: the parameter, the nearest known one (may be empty). */
        PARAMETER_UNKNOWN,
        /** Details: the id, the line of the first requirement that bears it. */
        ID_TWICE,
        /** An assumption must not block. Details: the id of the requirement, the source. */
        ASSUMPTION_BLOCKS,
        /** Details: the text, the key. */
        AMOUNT_ILLEGIBLE,
        /** Details: the text, the key. */
        RATE_ILLEGIBLE,
        /** Details: the text, the key. */
        DATE_ILLEGIBLE,
        /** Details: the text, the key. */
        NUMBER_ILLEGIBLE,
        /** Details: the text. */
        PATTERN_ILLEGIBLE,
        /** A value ends before it begins. Details: the parameter. */
        PERIOD_REVERSED,
        /** Details: what stands where no expression goes on. */
        EXPRESSION_SYNTAX,
        EXPRESSION_CUT,
        /** Details: the name, the nearest known one (may be empty). */
        EXPRESSION_NAME_UNKNOWN,
        /** Details: the operator or function, the types that it does not take. */
        EXPRESSION_TYPES,
        /** Details: the type of what is gone through. */
        EXPRESSION_NOT_A_LIST,
        /** Details: the type of what it comes to. */
        EXPRESSION_NOT_TRUE_OR_FALSE,
        /** A decimal number, which is not exact. */
        EXPRESSION_DECIMAL,
        /** Something is compared with null, which no answer is. */
        EXPRESSION_NULL,
        /** Details: the function. */
        EXPRESSION_LITERAL_EXPECTED,
        /** It depends on no answer. */
        EXPRESSION_READS_NOTHING,
        EXPRESSION_TOO_LARGE,
        /** Details: the words of the library. */
        EXPRESSION_OTHER,
        /** Details: how many one file may have. */
        EXPRESSIONS_TOO_MANY,
        /** A value was given for a parameter that does not exist. Details: its name, the nearest known one. */
        VALUE_FOR_NOTHING,
        /** Details: how many simple conditions one may come to. */
        CONDITION_TOO_LARGE,
        /** A category of cost stands under two ceilings. Details: the category. */
        CEILING_TWICE,
        /** No dossier can satisfy a condition. Details: the key or name it stands under. */
        CONDITION_NEVER_HOLDS,
        /** Two values of one parameter hold on the same days. Details: the parameter, the line of the other. */
        PERIODS_OVERLAP,
        /** An explanation or expectation of a requirement that does not exist. Details: the id, the nearest. */
        ID_UNKNOWN,
        /** An example changes a line of the reference dossier that is not there. Details: the path. */
        EXAMPLE_PATH_UNKNOWN,
        /** What an example says is no dossier. */
        EXAMPLE_NO_DOSSIER,
        /** An example ends otherwise than it says. Details: the id, what it says, how it ends. */
        EXAMPLE_FAILS,
        /** Details: how many are run. */
        EXAMPLES_TOO_MANY,
        /** Details: the source. */
        SOURCE_UNUSED,
        /** A published source without the day it was read. Details: the source. */
        SOURCE_UNDATED,
        /** Read more than a year before. Details: the source or parameter, the day. */
        STALE,
        /** Details: the parameter. */
        PARAMETER_UNUSED,
        /** Details: the name of the condition. */
        CONDITION_UNUSED,
        /** An amount is compared with a bare number, which counts cents. Details: the number. */
        EXPRESSION_BARE_AMOUNT;

        /** It keeps nobody from using the call. */
        public boolean isWarning() {
            return this == SOURCE_UNUSED
                    || this == SOURCE_UNDATED
                    || this == STALE
                    || this == PARAMETER_UNUSED
                    || this == CONDITION_UNUSED
                    || this == EXPRESSION_BARE_AMOUNT;
        }
    }
}
