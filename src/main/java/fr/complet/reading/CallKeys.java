package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one group of a call file while it is understood: whoever reads asks for the keys it knows, and what nobody
 * asked for is unknown.
 */
final class CallKeys {

    private final Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Place place;
    private final CallProblems problems;
    private final boolean stray;

    CallKeys(Mapping group, CallProblems problems) {
        this(group, problems, false);
    }

    private CallKeys(Mapping group, CallProblems problems, boolean stray) {
        this.stray = stray;
        this.place = group.place();
        this.problems = problems;
        for (Mapping.Entry entry : group.entries()) {
            Mapping.Entry first = entries.putIfAbsent(Spelling.normalise(entry.key()), entry);
            if (first != null) {
                problems.add(
                        Kind.KEY_TWICE,
                        entry.keyPlace(),
                        entry.key(),
                        Integer.toString(first.keyPlace().line()));
            }
        }
    }

    /** The keys of a form that should be a group; when it is not, that is the problem, not that its keys lack. */
    static CallKeys of(Form form, String key, CallProblems problems) {
        if (form instanceof Mapping group) {
            return new CallKeys(group, problems);
        }
        problems.add(Kind.GROUP_EXPECTED, form.place(), key);
        return new CallKeys(new Mapping(List.of(), form.place()), problems, true);
    }

    Place place() {
        return place;
    }

    CallProblems problems() {
        return problems;
    }

    /** What stands under a key; what is blank is absent. */
    Optional<Form> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Mapping.Entry::value).filter(form -> !form.isBlank());
    }

    /** The group under a key, even when all it says is that things are blank. */
    Optional<Mapping> findGroup(String key) {
        known.add(key);
        Optional<Form> found = Optional.ofNullable(entries.get(key)).map(Mapping.Entry::value);
        if (found.isPresent() && found.get() instanceof Mapping group) {
            return Optional.of(group);
        }
        found.filter(form -> !form.isBlank()).ifPresent(form -> problems.add(Kind.GROUP_EXPECTED, form.place(), key));
        return Optional.empty();
    }

    Optional<Form> need(String key) {
        Optional<Form> found = find(key);
        if (found.isEmpty() && !stray) {
            problems.add(Kind.KEY_MISSING, place, key);
        }
        return found;
    }

    Optional<Scalar> findText(String key) {
        return find(key).flatMap(form -> scalar(form, key));
    }

    Optional<Scalar> needText(String key) {
        return need(key).flatMap(form -> scalar(form, key));
    }

    /** The items of a list; one text alone is a list of one. */
    List<Scalar> findTexts(String key) {
        return find(key).map(form -> scalars(form, key)).orElseGet(List::of);
    }

    List<Scalar> needTexts(String key) {
        return need(key).map(form -> scalars(form, key)).orElseGet(List::of);
    }

    /** What stands under a key or its plural, one of which is needed. */
    List<Scalar> needTexts(String one, String several) {
        List<Scalar> found = new ArrayList<>(findTexts(one));
        found.addAll(findTexts(several));
        return found.isEmpty() ? needTexts(one) : found;
    }

    /** The groups of a list of groups. */
    List<CallKeys> findGroups(String key) {
        return findItems(key).stream().map(item -> of(item, key, problems)).toList();
    }

    List<Form> findItems(String key) {
        Optional<Form> found = find(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof Sequence list) {
            return list.items();
        }
        problems.add(Kind.LIST_EXPECTED, found.get().place(), key);
        return List.of();
    }

    /** Every key with what stands under it, for groups whose keys are free names. */
    Map<String, Form> all() {
        Map<String, Form> all = new LinkedHashMap<>();
        entries.values().forEach(entry -> {
            known.add(Spelling.normalise(entry.key()));
            all.put(entry.key(), entry.value());
        });
        return all;
    }

    void reportUnknown() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.addUnknown(Kind.KEY_UNKNOWN, entry.keyPlace(), entry.key(), known);
            }
        });
    }

    private List<Scalar> scalars(Form form, String key) {
        if (form instanceof Sequence list) {
            return list.items().stream()
                    .map(item -> scalar(item, key))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return scalar(form, key).map(List::of).orElseGet(List::of);
    }

    private Optional<Scalar> scalar(Form form, String key) {
        if (form instanceof Scalar text) {
            return Optional.of(text);
        }
        problems.add(Kind.TEXT_EXPECTED, form.place(), key);
        return Optional.empty();
    }
}
