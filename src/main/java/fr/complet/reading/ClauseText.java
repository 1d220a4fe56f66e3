package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One requirement as its file writes it.
 *
 * @param kind the name of its kind
 * @param values what it writes under the keys of its kind
 * @param when its condition; empty when it always applies
 * @param cases when its severity is another
 */
public record ClauseText(String kind, Map<String, List<String>> values, String when, List<Case> cases) {

    static final ClauseText NONE = new ClauseText("", Map.of(), "", List.of());

    public ClauseText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        cases = List.copyOf(cases);
    }

    /** What stands under the key of a kind, or under its plural. */
    public List<String> under(KindKey key) {
        List<String> singular = values.getOrDefault(key.name(), List.of());
        return singular.isEmpty() ? values.getOrDefault(key.plural(), List.of()) : singular;
    }

    /** Those of a file, by id. */
    static Map<String, ClauseText> all(CallKeys file) {
        Map<String, Form> conditions = new HashMap<>();
        file.findGroup("conditions")
                .ifPresent(group -> group.entries()
                        .forEach(entry -> conditions.put(Spelling.normalise(entry.key()), entry.value())));
        Map<String, ClauseText> all = new LinkedHashMap<>();
        for (CallKeys keys : file.findGroups("exigences")) {
            keys.findText("id").ifPresent(id -> all.put(id.text(), of(keys, conditions)));
        }
        return all;
    }

    private static ClauseText of(CallKeys keys, Map<String, Form> conditions) {
        String kind = keys.findText("genre").map(Scalar::text).orElse("");
        List<Case> cases = keys.find("gravite").stream()
                .flatMap(form -> Tree.items(form, "si").stream())
                .map(form -> new Case(
                        Tree.text(form, "gravite").map(Scalar::text).orElse(""),
                        condition(Tree.at(form, "quand"), conditions)))
                .toList();
        return new ClauseText(kind, values(kind, keys), condition(keys.find("quand"), conditions), cases);
    }

    /** The name of a condition stands for what it says, when this file says it. */
    private static String condition(Optional<Form> form, Map<String, Form> conditions) {
        if (form.isPresent() && form.get() instanceof Scalar name) {
            Form named = conditions.get(Spelling.normalise(name.text()));
            return named == null ? name.text() : FragmentText.inline(named);
        }
        return form.map(FragmentText::inline).orElse("");
    }

    private static Map<String, List<String>> values(String kind, CallKeys keys) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        RequirementKinds.named(kind).map(RecitedKeys::of).orElse(List.of()).stream()
                .filter(key -> key.nature() != KindKey.Nature.WORDING)
                .forEach(key -> {
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

    /** Another severity, by its word in call files, and its condition. */
    public record Case(String severity, String when) {}
}
