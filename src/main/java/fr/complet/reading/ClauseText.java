package fr.complet.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One requirement as its file writes it.
 *
 * @param kind the name of its kind
 * @param values what it writes under the keys of its kind
 */
public record ClauseText(String kind, Map<String, List<String>> values) {

    static final ClauseText NONE = new ClauseText("", Map.of());

    public ClauseText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Those of a file, by id. */
    static Map<String, ClauseText> all(CallKeys file) {
        Map<String, ClauseText> all = new LinkedHashMap<>();
        for (CallKeys keys : file.findGroups("exigences")) {
            String kind = keys.findText("genre").map(Scalar::text).orElse("");
            keys.findText("id").ifPresent(id -> all.put(id.text(), new ClauseText(kind, values(kind, keys))));
        }
        return all;
    }

    private static Map<String, List<String>> values(String kind, CallKeys keys) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        RequirementKinds.named(kind).map(RecitedKeys::of).orElse(List.of()).forEach(key -> {
            put(values, key.name(), keys);
            put(values, key.plural(), keys);
        });
        return values;
    }

    private static void put(Map<String, List<String>> values, String key, CallKeys keys) {
        if (!key.isEmpty() && keys.find(key).isPresent()) {
            values.put(key, keys.findTexts(key).stream().map(Scalar::text).toList());
        }
    }
}
