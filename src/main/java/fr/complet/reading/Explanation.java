package fr.complet.reading;

import fr.complet.call.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule file says of one requirement to whoever asks why.
 *
 * @param why the reason it is asked
 * @param formula how it is computed, when this file says it better than its kind
 */
public record Explanation(Optional<Wording> why, Optional<Wording> formula) {

    static final Explanation NONE = new Explanation(Optional.empty(), Optional.empty());

    private static final String KEY = "explications";

    /** Those of a file, by the ids of the requirements. */
    static Map<String, Explanation> all(CallKeys file) {
        Map<String, Explanation> all = new LinkedHashMap<>();
        file.find(KEY)
                .map(form -> CallKeys.of(form, KEY, file.problems()))
                .ifPresent(group ->
                        group.all().forEach((id, form) -> all.put(id, read(CallKeys.of(form, id, file.problems())))));
        return all;
    }

    private static Explanation read(CallKeys keys) {
        Explanation explanation = new Explanation(wording(keys, "pourquoi"), wording(keys, "formule"));
        keys.reportUnknown();
        return explanation;
    }

    private static Optional<Wording> wording(CallKeys keys, String key) {
        return keys.find(key).map(form -> CallWords.wording(form, key, keys.problems()));
    }
}
