package fr.complet.dossier;

import java.util.List;

/** Something worth telling about how a dossier was read, which changes no verdict: facts, and the place. */
public record Notice(Kind kind, List<String> details, Place place) {

    public Notice {
        details = List.copyOf(details);
    }

    /** What can be noticed; each has its words in the message files. */
    public enum Kind {
        /** Details: the day whose rules are applied. */
        FILING_DATE_ABSENT,
        FILING_DATE_ILLEGIBLE,
        ENCODING_WINDOWS_1252,
        /** Details: the code as written, the code restored. */
        LEADING_ZERO_RESTORED,
        /** Details: the code, the commune it designates, the commune(s) of which it is the postal code. */
        CODE_ALSO_POSTAL,
        /** Details: the population written, the population of the table. */
        POPULATION_DIFFERS,
        /** A commune or an EPCI of the territory, beside known ones. Details: as written, the nearest name (may be empty). */
        PLACE_UNKNOWN,
        /** Details: the former commune as written, the code of its successor, the name of its successor. */
        PLACE_FORMER,
        /** A workbook carries macros, which are not run. */
        MACROS_NOT_RUN,
        /** A hidden sheet was read. */
        SHEET_HIDDEN,
        /** Hidden rows were read. Details: their numbers. */
        ROWS_HIDDEN,
        /** Hidden columns were read. Details: their letters. */
        COLUMNS_HIDDEN,
        /** Details: the value saved, the value that the formula gives. */
        FORMULA_STALE,
        /** Details: the amount of a subtotal as written, the sum of the lines above it. */
        SUBTOTAL_DIFFERS,
        /** A plan de financement repeats the sheets of costs and resources, and is not read. */
        PLAN_REPEATED,
        /** The headings of a plan say whether it is without VAT. Details: the base that they say, ht or ttc. */
        BASE_FROM_HEADING
    }
}
