package fr.complet.call;

import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two calls, each on a day; or of one call between two days.
 *
 * @param removed requirements of the first alone
 * @param added requirements of the second alone
 * @param changed requirements of both that do not say the same
 * @param values parameters that are not worth the same on their days
 */
public record CallDifference(
        List<Clause> removed, List<Clause> added, List<ClauseChange> changed, List<ValueChange> values) {

    public CallDifference {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        values = List.copyOf(values);
    }

    /** Compares a call on a day with another on another day. */
    public static CallDifference between(Edition before, Edition after) {
        Map<String, Clause> first = before.clauses();
        Map<String, Clause> second = after.clauses();
        List<ClauseChange> changed = new ArrayList<>();
        first.forEach((id, clause) -> Optional.ofNullable(second.get(id))
                .filter(other -> !other.equals(clause))
                .ifPresent(other -> changed.add(new ClauseChange(clause, other))));
        return new CallDifference(without(first, second), without(second, first), changed, values(before, after));
    }

    public boolean isNone() {
        return removed.isEmpty() && added.isEmpty() && changed.isEmpty() && values.isEmpty();
    }

    private static List<Clause> without(Map<String, Clause> some, Map<String, Clause> others) {
        return some.values().stream()
                .filter(clause -> !others.containsKey(clause.id()))
                .toList();
    }

    private static List<ValueChange> values(Edition before, Edition after) {
        Set<String> names = new LinkedHashSet<>(before.parameters().keySet());
        names.addAll(after.parameters().keySet());
        return names.stream()
                .map(name -> new ValueChange(name, before.value(name), after.value(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** A call on a day. */
    public record Edition(Call call, LocalDate day) {

        private Map<String, Clause> clauses() {
            Map<String, Clause> clauses = new LinkedHashMap<>();
            call.clauses().forEach(clause -> clauses.put(clause.id(), clause));
            return clauses;
        }

        /** Its own parameters by their bare names, so that those of two calls meet. */
        private Map<String, Dated<?>> parameters() {
            Map<String, Dated<?>> parameters = new LinkedHashMap<>();
            call.parameters().forEach((name, value) -> parameters.put(bare(name), value));
            return parameters;
        }

        private String bare(String name) {
            String prefix = call.id() + ".";
            return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }

        private Optional<Worth> value(String name) {
            return Optional.ofNullable(parameters().get(name)).map(value -> new Worth(value.on(day)));
        }
    }

    /** What a parameter is worth; nothing while it is not known. */
    public record Worth(Optional<?> value) {}

    /** A requirement before and after. */
    public record ClauseChange(Clause before, Clause after) {}

    /** A parameter before and after; absent where a call has none of that name. */
    public record ValueChange(String name, Optional<Worth> before, Optional<Worth> after) {}
}
