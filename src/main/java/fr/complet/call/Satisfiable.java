package fr.complet.call;

import fr.complet.dossier.AidRegime;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.VatRegime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether any dossier at all can satisfy a condition. What is told impossible is; some that is impossible in subtler
 * ways is not told.
 */
public final class Satisfiable {

    private final List<Condition> parts = new ArrayList<>();

    private Satisfiable(Condition condition) {
        add(condition);
    }

    public static boolean can(Condition condition) {
        return new Satisfiable(condition).can();
    }

    /** Everything that must hold at once. */
    private void add(Condition condition) {
        if (condition instanceof AllOf all) {
            all.conditions().forEach(this::add);
        } else {
            parts.add(condition);
        }
    }

    private boolean can() {
        return parts.stream().allMatch(Satisfiable::alone)
                && parts.stream().noneMatch(part -> parts.contains(new Not(part)))
                && leaves(ApplicantType.class, ApplicantAmong.class, ApplicantAmong::types)
                && leaves(VatRegime.class, VatAmong.class, VatAmong::regimes)
                && leaves(AidRegime.class, AidRegimeAmong.class, AidRegimeAmong::regimes)
                && populations()
                && costs()
                && days();
    }

    private static boolean alone(Condition part) {
        if (part instanceof OneOf one) {
            return one.conditions().stream().anyMatch(Satisfiable::can);
        }
        if (part instanceof Not not) {
            return !(not.condition() instanceof Always);
        }
        return true;
    }

    /** Of an answer that has one value, whether any value is left by all that must hold. */
    private <T extends Enum<T>, C extends Condition> boolean leaves(
            Class<T> values, Class<C> kind, Function<C, ? extends Collection<T>> among) {
        Set<T> left = EnumSet.allOf(values);
        for (Condition part : parts) {
            if (kind.isInstance(part)) {
                left.retainAll(among.apply(kind.cast(part)));
            } else if (part instanceof Not not && kind.isInstance(not.condition())) {
                left.removeAll(among.apply(kind.cast(not.condition())));
            }
        }
        return !left.isEmpty();
    }

    private boolean populations() {
        int lowest = all(PopulationWithin.class)
                .flatMapToInt(bound -> bound.lowest().stream())
                .max()
                .orElse(0);
        int highest = all(PopulationWithin.class)
                .flatMapToInt(bound -> bound.highest().stream())
                .min()
                .orElse(Integer.MAX_VALUE);
        return lowest <= highest;
    }

    private boolean costs() {
        return all(CostWithin.class)
                .flatMap(bound -> bound.lowest().stream())
                .noneMatch(lowest -> all(CostWithin.class)
                        .flatMap(bound -> bound.highest().stream())
                        .anyMatch(lowest::exceeds));
    }

    private boolean days() {
        Optional<LocalDate> since =
                all(FiledWithin.class).flatMap(bound -> bound.since().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> before =
                all(FiledWithin.class).flatMap(bound -> bound.before().stream()).min(LocalDate::compareTo);
        return since.isEmpty() || before.isEmpty() || since.get().isBefore(before.get());
    }

    private <C extends Condition> Stream<C> all(Class<C> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
