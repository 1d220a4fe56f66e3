package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestions;
import java.util.List;

/**
 * What is asked, and what may be typed.
 *
 * @param subject the path of the dossier that is asked for; empty when it is none
 * @param prompt what stands before the cursor
 * @param suggestions what may complete the answer
 * @param takes how what is typed is to be taken
 * @param help what is shown to whoever asks for it
 */
record Asked(String subject, String prompt, Suggestions suggestions, Takes takes, List<String> help) {

    /** About nothing that stands in the dossier. */
    Asked(String prompt, Suggestions suggestions, Takes takes, List<String> help) {
        this("", prompt, suggestions, takes, help);
    }

    /** How what is typed is to be taken. */
    enum Takes {
        ONE,
        /** A list, by commas. */
        SEVERAL,
        /** Any text: what does not name a thing to be opened is meant as it stands. */
        TEXT,
        /** An order or a number of its own, such as those of a table. */
        COMMAND;

        boolean isErasable() {
            return this != COMMAND;
        }
    }
}
