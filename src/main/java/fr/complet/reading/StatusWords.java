package fr.complet.reading;

import fr.complet.requirement.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which call files say how a requirement ends. */
public final class StatusWords {

    private static final Map<Status, String> WORDS = words();

    private StatusWords() {}

    /** Every word, from the best end to the worst. */
    public static List<String> all() {
        return List.copyOf(WORDS.values());
    }

    static String of(Status status) {
        return WORDS.getOrDefault(status, "");
    }

    private static Map<Status, String> words() {
        Map<Status, String> words = new EnumMap<>(Status.class);
        words.put(Status.MET, "conforme");
        words.put(Status.MISSING, "manquant");
        words.put(Status.INVALID, "a_corriger");
        words.put(Status.UNDECIDED, "a_preciser");
        words.put(Status.NOT_APPLICABLE, "sans_objet");
        words.put(Status.WAIVED, "derogation");
        return Collections.unmodifiableMap(words);
    }
}
