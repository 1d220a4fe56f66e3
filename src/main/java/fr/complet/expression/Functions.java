package fr.complet.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What expressions can compute beside the operators of CEL: exact fractions, sums, and days. */
final class Functions {

    private static final Operands FRACTIONS = new Operands(NameTypes.FRACTION, NameTypes.FRACTION);
    private static final Operands WHOLE_FIRST = new Operands(SimpleType.INT, NameTypes.FRACTION);
    private static final Operands WHOLE_LAST = new Operands(NameTypes.FRACTION, SimpleType.INT);
    private static final Operands WHOLES = new Operands(SimpleType.INT, SimpleType.INT);
    private static final List<Operands> MIXED = List.of(FRACTIONS, WHOLE_FIRST, WHOLE_LAST);
    /** What CEL would not compare. */
    private static final List<Operands> UNEQUAL = List.of(WHOLE_FIRST, WHOLE_LAST);
    /** Where CEL would cut what is left over. */
    private static final List<Operands> ALL = List.of(FRACTIONS, WHOLE_FIRST, WHOLE_LAST, WHOLES);

    private final Map<String, List<CelOverloadDecl>> overloads = new LinkedHashMap<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    Functions() {
        operator("_/_", ALL, NameTypes.FRACTION, Fraction::dividedBy);
        operator("_*_", MIXED, NameTypes.FRACTION, Fraction::times);
        operator("_+_", MIXED, NameTypes.FRACTION, Fraction::plus);
        operator("_-_", MIXED, NameTypes.FRACTION, Fraction::minus);
        operator("_<_", MIXED, SimpleType.BOOL, (left, right) -> left.compareTo(right) < 0);
        operator("_<=_", MIXED, SimpleType.BOOL, (left, right) -> left.compareTo(right) <= 0);
        operator("_>_", MIXED, SimpleType.BOOL, (left, right) -> left.compareTo(right) > 0);
        operator("_>=_", MIXED, SimpleType.BOOL, (left, right) -> left.compareTo(right) >= 0);
        operator("_==_", UNEQUAL, SimpleType.BOOL, Fraction::equals);
        operator("_!=_", UNEQUAL, SimpleType.BOOL, (left, right) -> !left.equals(right));
        declare("-_", CelOverloadDecl.newGlobalOverload("negate_fraction", NameTypes.FRACTION, NameTypes.FRACTION));
        bindings.add(CelFunctionBinding.from("negate_fraction", Fraction.class, Fraction::negated));
        sums();
        days();
    }

    List<CelFunctionDecl> declarations() {
        List<CelFunctionDecl> all = new ArrayList<>();
        overloads.forEach(
                (name, of) -> all.add(CelFunctionDecl.newFunctionDeclaration(name, ImmutableList.copyOf(of))));
        return all;
    }

    List<CelFunctionBinding> bindings() {
        return List.copyOf(bindings);
    }

    /** What can be called by its name. */
    Set<String> names() {
        return overloads.keySet();
    }

    private void declare(String name, CelOverloadDecl overload) {
        overloads.computeIfAbsent(name, key -> new ArrayList<>()).add(overload);
    }

    @SuppressWarnings("Immutable") // The operations are functions without state.
    private void operator(
            String name, List<Operands> operands, CelType result, BiFunction<Fraction, Fraction, Object> operation) {
        for (Operands pair : operands) {
            String id = name + pair.left().name() + pair.right().name();
            declare(name, CelOverloadDecl.newGlobalOverload(id, result, pair.left(), pair.right()));
            bindings.add(CelFunctionBinding.from(
                    id,
                    pair.leftClass(),
                    pair.rightClass(),
                    (left, right) -> operation.apply(fraction(left), fraction(right))));
        }
    }

    private static Fraction fraction(Object number) {
        return number instanceof Long whole ? Fraction.of(whole) : (Fraction) number;
    }

    private void sums() {
        declare("somme", CelOverloadDecl.newMemberOverload("sum", SimpleType.INT, ListType.create(SimpleType.INT)));
        bindings.add(CelFunctionBinding.from("sum", List.class, Functions::sum));
    }

    private static Long sum(List<?> numbers) {
        long sum = 0;
        for (Object number : numbers) {
            sum = Math.addExact(sum, (Long) number);
        }
        return sum;
    }

    private void days() {
        declare("annee", CelOverloadDecl.newMemberOverload("year", SimpleType.INT, SimpleType.TIMESTAMP));
        bindings.add(CelFunctionBinding.from("year", Instant.class, day -> (long) day(day).getYear()));
        declare(
                "plus_mois",
                CelOverloadDecl.newMemberOverload(
                        "plus_months", SimpleType.TIMESTAMP, SimpleType.TIMESTAMP, SimpleType.INT));
        bindings.add(CelFunctionBinding.from(
                "plus_months", Instant.class, Long.class, (day, months) -> instant(day(day).plusMonths(months))));
        declare("jours", CelOverloadDecl.newGlobalOverload("days", SimpleType.DURATION, SimpleType.INT));
        bindings.add(CelFunctionBinding.from("days", Long.class, Duration::ofDays));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A day as expressions know it: its first instant. */
    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The types on both sides of an operator. */
    private record Operands(CelType left, CelType right) {

        Class<?> leftClass() {
            return classOf(left);
        }

        Class<?> rightClass() {
            return classOf(right);
        }

        private static Class<?> classOf(CelType type) {
            return type.equals(SimpleType.INT) ? Long.class : Fraction.class;
        }
    }
}
