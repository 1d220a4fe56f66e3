package fr.complet.reading;

import fr.complet.dossier.Choice;
import java.util.List;

/**
 * One question of the dossier format, or a group or table of them.
 *
 * @param path its path, {@code []} standing for the lines of a table
 * @param several whether it takes a list of answers
 * @param synonyms other keys under which it may be answered
 * @param choices the answers that it offers, when it does
 */
public record Question(String path, Kind kind, boolean several, List<Choice> choices, List<String> synonyms) {
    public Question {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    /** The path of the group that it belongs to. */
    public String group() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** Its key in that group. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** It stands in a table, once for each line. */
    public boolean isInTable() {
        return path.contains("[]");
    }

    /** What kind of answer is asked. */
    public enum Kind {
        TEXT,
        IDENTIFIER,
        CODE,
        AMOUNT,
        QUANTITY,
        RATE,
        WHOLE_NUMBER,
        YEAR,
        DATE,
        YES_NO,
        CHOICE,
        COMMUNE,
        EPCI,
        /** Amounts by year. */
        YEARS,
        /** Keys under a key. */
        GROUP,
        /** Lines that have the same keys. */
        TABLE;

        /** Its answers may bear a decimal comma. */
        public boolean isNumeric() {
            return this == AMOUNT || this == QUANTITY || this == RATE;
        }
    }
}
