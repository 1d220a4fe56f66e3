package fr.complet.reading;

import fr.complet.parameter.Dated;
import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a call and of its sets, by their qualified names. A set knows its own; a call knows its own, then
 * those of its sets, the last included first. A call that writes a set's parameter under its qualified name replaces it.
 */
final class ParameterTable {

    private final Map<String, RawParameter> written = new LinkedHashMap<>();
    private final Map<String, Dated<?>> understood = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private final CallProblems problems;

    ParameterTable(CallProblems problems) {
        this.problems = problems;
    }

    /** A call that stands for its sets too carries their parameters under their qualified names. */
    void carry(Collection<String> sets) {
        absent.addAll(sets);
    }

    boolean has(String name) {
        return written.containsKey(name);
    }

    /** The parameters of one more file; sets come before the call. */
    void add(RuleFile file) {
        file.parameters().forEach((name, parameter) -> {
            boolean carried = absent.stream().anyMatch(set -> name.startsWith(set + "."));
            if (carried || name.startsWith(file.id() + ".") || written.containsKey(name)) {
                written.put(name, parameter);
            } else {
                problems.addUnknown(Kind.PARAMETER_UNKNOWN, parameter.place(), name, written.keySet());
            }
        });
    }

    /** A value that the user gives replaces all that the files say. */
    void replace(GivenValue given, String call) {
        Optional<String> name = qualified(given.name(), call, true);
        if (name.isEmpty()) {
            problems.addUnknown(Kind.VALUE_FOR_NOTHING, given.place(), given.name(), () -> names(call));
            return;
        }
        Reference source = new Reference("utilisateur", given.source(), "", Optional.empty(), SourceStatus.UTILISATEUR);
        Scalar text = new Scalar(given.text(), Scalar.Nature.TEXT, given.place());
        RawParameter.Value value = new RawParameter.Value(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.of(source));
        written.put(name.get(), new RawParameter(name.get(), List.of(value), "", given.place()));
    }

    /** The parameter that a file calls by this name. */
    <T> Dated<T> read(Scalar reference, Scope scope, Meaning<T> meaning) {
        String name = reference.text().substring(1).strip();
        Optional<String> qualified = qualified(name, scope.file(), scope.isCall());
        if (qualified.isEmpty()) {
            problems.addUnknown(Kind.PARAMETER_UNKNOWN, reference.place(), name, () -> names(scope.file()));
            return new Dated<>(name, List.of(), "");
        }
        Dated<T> value = written(qualified.get()).as(meaning, problems);
        understood.put(qualified.get(), value);
        return value;
    }

    private Optional<String> qualified(String name, String file, boolean isCall) {
        Optional<String> own =
                Stream.of(name, file + "." + name).filter(written::containsKey).findFirst();
        return isCall && own.isEmpty() ? ofSets(name) : own;
    }

    /** The parameter of the set that comes last. */
    private Optional<String> ofSets(String name) {
        String end = "." + name;
        return written.keySet().stream().filter(other -> other.endsWith(end)).reduce((first, last) -> last);
    }

    /** What a file can call the parameters: its own by their bare names, all by their qualified ones. */
    private List<String> names(String file) {
        List<String> names = new ArrayList<>();
        written.keySet().stream()
                .filter(name -> name.startsWith(file + "."))
                .map(name -> name.substring(file.length() + 1))
                .forEach(names::add);
        names.addAll(written.keySet());
        return names;
    }

    private RawParameter written(String name) {
        return Objects.requireNonNull(written.get(name));
    }

    /** Every parameter; one that nothing uses means what its name usually means, else it stays a text. */
    Map<String, Dated<?>> all() {
        Map<String, Dated<?>> all = new LinkedHashMap<>();
        written.forEach((name, parameter) -> {
            Dated<?> used = understood.get(name);
            all.put(name, used == null ? parameter.as(usual(name), problems) : used);
        });
        return all;
    }

    private static Meaning<?> usual(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "taux" -> Meaning.RATE;
            case "plafond", "plancher" -> Meaning.MONEY;
            case "ouverture", "cloture" -> Meaning.DAY;
            default -> Meaning.TEXT;
        };
    }
}
