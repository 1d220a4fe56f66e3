package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call and the rule sets that it includes, as one file that includes none and loads to the same call. It keeps the
 * names of sources; one that two files use for different sources is qualified by its file.
 */
final class EffectiveCall {

    private static final Set<String> MERGED =
            Set.of("inclut", "rubrique", "sources", "parametres", "conditions", "exigences");

    /** What a call says itself, in terms of its parameters. */
    private static final Set<String> REFERRING = Set.of("aide", "depenses_admises");

    private final Mapping own;
    private final Map<String, Mapping.Entry> sources = new LinkedHashMap<>();
    private final Map<String, Mapping.Entry> parameters = new LinkedHashMap<>();
    private final Map<String, Mapping.Entry> conditions = new LinkedHashMap<>();
    private final Map<String, Form> clauses = new LinkedHashMap<>();
    private final Map<String, Form> shared = new LinkedHashMap<>();

    private EffectiveCall(Mapping own) {
        this.own = own;
    }

    /** Merges a call of which it is known that it can be read. */
    static Mapping of(Form call, RuleSets sets) {
        EffectiveCall merged = new EffectiveCall((Mapping) call);
        List<Mapping> files = new ArrayList<>();
        find(merged.own, "inclut")
                .ifPresent(ids -> texts(ids)
                        .forEach(id -> files.add((Mapping) sets.reader().apply(id))));
        files.add(merged.own);
        files.forEach(file -> merged.name(new FileNames(file, merged.own, merged.sources, merged.parameters)));
        files.forEach(file -> merged.add(file, new FileNames(file, merged.own, merged.sources, merged.parameters)));
        return merged.form();
    }

    /** First every name, since a call may refer to the parameters of any set. */
    private void name(FileNames names) {
        names.nameSources();
        names.nameParameters();
    }

    private void add(Mapping file, FileNames names) {
        entries(file, "conditions").forEach(entry -> conditions.put(Spelling.normalise(entry.key()), entry));
        SharedTerms.KEYS.forEach(
                key -> find(file, key).map(names::referring).ifPresent(terms -> shared.put(key, terms)));
        find(file, "exigences")
                .map(list -> ((Sequence) list).items())
                .ifPresent(items -> items.forEach(item -> {
                    Mapping clause = names.clause((Mapping) item);
                    clauses.put(find(clause, "id").map(EffectiveCall::text).orElse(""), clause);
                }));
    }

    private Mapping form() {
        List<Mapping.Entry> entries = new ArrayList<>();
        FileNames names = new FileNames(own, own, sources, parameters);
        own.entries().stream()
                .filter(entry -> !MERGED.contains(Spelling.normalise(entry.key())))
                .filter(entry -> !SharedTerms.KEYS.contains(Spelling.normalise(entry.key())))
                .forEach(entry -> entries.add(
                        REFERRING.contains(Spelling.normalise(entry.key()))
                                ? with(entry, names.referring(entry.value()))
                                : entry));
        group(entries, "sources", sources);
        group(entries, "parametres", parameters);
        shared.forEach((key, terms) -> entries.add(entry(key, terms)));
        group(entries, "conditions", conditions);
        entries.add(entry("exigences", new Sequence(List.copyOf(clauses.values()), own.place())));
        return new Mapping(entries, own.place());
    }

    private void group(List<Mapping.Entry> entries, String key, Map<String, Mapping.Entry> group) {
        if (!group.isEmpty()) {
            entries.add(entry(key, new Mapping(List.copyOf(group.values()), own.place())));
        }
    }

    private Mapping.Entry entry(String key, Form value) {
        return new Mapping.Entry(key, own.place(), value);
    }

    private static Mapping.Entry with(Mapping.Entry entry, Form value) {
        return new Mapping.Entry(entry.key(), entry.keyPlace(), value);
    }

    static Optional<Form> find(Mapping group, String key) {
        return group.entries().stream()
                .filter(entry -> Spelling.normalise(entry.key()).equals(key))
                .map(Mapping.Entry::value)
                .filter(form -> !form.isBlank())
                .findFirst();
    }

    static List<Mapping.Entry> entries(Mapping file, String key) {
        return find(file, key).map(form -> ((Mapping) form).entries()).orElseGet(List::of);
    }

    static String text(Form form) {
        return ((Scalar) form).text();
    }

    private static List<String> texts(Form form) {
        return form instanceof Sequence list
                ? list.items().stream().map(EffectiveCall::text).toList()
                : List.of(text(form));
    }
}
