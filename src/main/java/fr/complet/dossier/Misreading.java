package fr.complet.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Why a text cannot be read as the answer it should be, with the details that its words need, in their order.
 *
 * @param choices those that were offered, when none of them is meant
 */
public record Misreading(Kind kind, List<String> details, List<Choice> choices) {

    public Misreading {
        details = List.copyOf(details);
        choices = List.copyOf(choices);
    }

    public static Misreading of(Kind kind, String... details) {
        return new Misreading(kind, List.of(details), List.of());
    }

    /** None of the choices offered is meant. */
    public static Misreading among(List<? extends Choice> choices, Optional<? extends Choice> nearest) {
        return new Misreading(
                Kind.CHOICE_UNKNOWN, nearest.map(Choice::code).stream().toList(), List.copyOf(choices));
    }

    /** The ways in which a text is illegible; each has its words in the message files. */
    public enum Kind {
        /** Details: the text read with thousands, the text read with decimals. */
        AMOUNT_AMBIGUOUS,
        AMOUNT_TOO_MANY_DECIMALS,
        AMOUNT_TOO_LARGE,
        AMOUNT_NOT_A_NUMBER,
        AMOUNT_EXPONENT,
        /** Groups of digits that do not have three digits. */
        AMOUNT_BAD_GROUPS,
        /** {@code {montant: 12 500,50}}: YAML cut the amount at its comma. */
        AMOUNT_CUT_BY_COMMA,
        QUANTITY_NOT_A_NUMBER,
        RATE_NOT_A_NUMBER,
        RATE_OUT_OF_RANGE,
        /** A bare {@code 1}: 1 % or 100 %. */
        RATE_AMBIGUOUS,
        RATE_TOO_MANY_DECIMALS,
        DATE_UNKNOWN_FORM,
        DATE_TWO_DIGIT_YEAR,
        DATE_DOES_NOT_EXIST,
        YES_NO_UNKNOWN,
        /** Details: the nearest known choice, if any. */
        CHOICE_UNKNOWN,
        WHOLE_NUMBER_EXPECTED,
        YEAR_EXPECTED,
        /** Details: the candidates, each one text. */
        COMMUNE_AMBIGUOUS,
        EPCI_AMBIGUOUS,
        /** A list or a group stands where one value is expected. */
        SINGLE_VALUE_EXPECTED,
        /** A value stands where a list of items is expected. */
        LIST_EXPECTED,
        /** A value stands where a group of keys is expected. */
        GROUP_EXPECTED,
        /** Details: the place of the first occurrence, as line and column; the key as written the second time. */
        KEY_TWICE,
        /** Two sheets could both be one table. Details: their names. */
        SHEETS_ALIKE,
        /** A cell shows an error, such as #REF!, which is the text. */
        CELL_ERROR,
        /** The file keeps no value of the formula, which is the text. */
        FORMULA_WITHOUT_VALUE,
        /** No row of a sheet names the columns of its table. */
        HEADINGS_EXPECTED,
        /** It lies inside something that is illegible as a whole, which is told in its place. */
        INSIDE_STRAY
    }
}
