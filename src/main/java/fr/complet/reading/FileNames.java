package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that one file gives to sources and parameters, and those that they bear once it is merged into a call.
 *
 * @param sources those of the merged call, by their names in it
 * @param parameters likewise
 */
record FileNames(
        Mapping file, Mapping call, Map<String, Mapping.Entry> sources, Map<String, Mapping.Entry> parameters) {

    private static final Set<String> WORDINGS = Set.of("titre", "remede", "message");

    void nameSources() {
        for (Mapping.Entry entry : EffectiveCall.entries(file, "sources")) {
            String name = source(entry.key());
            sources.put(name, new Mapping.Entry(name, entry.keyPlace(), entry.value()));
        }
    }

    void nameParameters() {
        for (Mapping.Entry entry : EffectiveCall.entries(file, "parametres")) {
            String name = entry.key().contains(".") || file.equals(call) ? entry.key() : id() + "." + entry.key();
            parameters.put(name, new Mapping.Entry(name, entry.keyPlace(), sourced(entry.value())));
        }
    }

    Mapping clause(Mapping clause) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : clause.entries()) {
            String key = Spelling.normalise(entry.key());
            Form value = key.equals("source") ? sourceName(entry.value()) : entry.value();
            entries.add(new Mapping.Entry(
                    entry.key(), entry.keyPlace(), WORDINGS.contains(key) ? value : referring(value)));
        }
        if (EffectiveCall.find(clause, "rubrique").isEmpty()) {
            EffectiveCall.find(file, "rubrique")
                    .ifPresent(chapter -> entries.add(new Mapping.Entry("rubrique", clause.place(), chapter)));
        }
        return new Mapping(entries, clause.place());
    }

    /** The same with every reference to a parameter under its new name. */
    Form referring(Form form) {
        if (form instanceof Scalar text) {
            return new Scalar(References.renamed(text.text(), this::parameter), text.nature(), text.place());
        }
        if (form instanceof Sequence list) {
            return new Sequence(list.items().stream().map(this::referring).toList(), list.place());
        }
        Mapping group = (Mapping) form;
        return new Mapping(
                group.entries().stream()
                        .map(entry -> new Mapping.Entry(entry.key(), entry.keyPlace(), referring(entry.value())))
                        .toList(),
                group.place());
    }

    /** As {@link ParameterTable} looks a name up: as it is, in this file, then in the sets, the last one first. */
    private String parameter(String name) {
        if (parameters.containsKey(name)) {
            return name;
        }
        if (!file.equals(call) && parameters.containsKey(id() + "." + name)) {
            return id() + "." + name;
        }
        List<String> others = new ArrayList<>(parameters.keySet());
        Collections.reverse(others);
        return others.stream()
                .filter(other -> other.endsWith("." + name))
                .findFirst()
                .orElse(name);
    }

    /** Values with their sources under their new names. */
    private Form sourced(Form form) {
        if (form instanceof Sequence list) {
            return new Sequence(list.items().stream().map(this::sourced).toList(), list.place());
        }
        if (!(form instanceof Mapping group)) {
            return form;
        }
        return new Mapping(
                group.entries().stream()
                        .map(entry -> Spelling.normalise(entry.key()).equals("source")
                                ? new Mapping.Entry(entry.key(), entry.keyPlace(), sourceName(entry.value()))
                                : entry)
                        .toList(),
                group.place());
    }

    private Form sourceName(Form form) {
        Scalar written = (Scalar) form;
        return new Scalar(source(written.text()), written.nature(), written.place());
    }

    /** Its own name, unless another file means something else by it. */
    private String source(String name) {
        Mapping.Entry other = sources.get(name);
        boolean free = other == null
                || EffectiveCall.entries(file, "sources").stream()
                        .filter(entry -> entry.key().equals(name))
                        .allMatch(entry -> plain(entry.value()).equals(plain(other.value())));
        return free ? name : id() + "_" + name;
    }

    /** What a group says, wherever it stands. */
    private static String plain(Form form) {
        if (form instanceof Scalar text) {
            return text.text();
        }
        return form instanceof Mapping group
                ? group.entries().stream()
                        .map(entry -> entry.key() + "=" + plain(entry.value()))
                        .toList()
                        .toString()
                : "";
    }

    private String id() {
        return EffectiveCall.find(file, "appel")
                .or(() -> EffectiveCall.find(file, "jeu"))
                .map(EffectiveCall::text)
                .orElse("");
    }
}
