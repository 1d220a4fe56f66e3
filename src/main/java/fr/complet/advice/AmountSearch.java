package fr.complet.advice;

import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import fr.complet.requirement.Finding;
import fr.complet.requirement.PlanBalanced;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches, to the cent, the smallest change of one amount that mends a clause. */
final class AmountSearch {

    private static final long ONE_CENT = 1;

    private final Judged broken;
    private final Trial clause;
    private final Trial whole;
    private final Budget budget;
    private final List<FundingLine> lines;
    private final Optional<Integer> asked;

    AmountSearch(Assessment assessment, Judged broken) {
        this.broken = broken;
        this.clause = Trial.of(assessment, failing(assessment, broken.clause()));
        this.whole = Trial.of(assessment, PlanRules.all(assessment));
        this.budget = assessment.budget();
        this.lines = budget.funding().lines();
        this.asked = GrantSearch.line(assessment);
    }

    /** Of a clause with two bounds, the one that does not hold. */
    private static List<Clause> failing(Assessment assessment, Clause clause) {
        return PlanRules.bounds(clause)
                .filter(bound -> !Trial.of(assessment, List.of(bound)).passes(List.of()))
                .toList();
    }

    List<Remedy> remedies() {
        if (!budget.balance().isKnown()) {
            return List.of();
        }
        return levers().flatMap(lever -> nearest(lever).flatMap(amount -> remedy(lever, amount)).stream())
                .toList();
    }

    /** The grant asked first, then own funds, then what others may still bring. */
    private Stream<Lever> levers() {
        boolean balance = broken.clause().requirement() instanceof PlanBalanced;
        Stream<Integer> others = IntStream.range(0, lines.size())
                .boxed()
                .filter(line -> asked.filter(line::equals).isEmpty() && isOpen(line));
        Stream<Lever> rest = others.map(line -> lever(line, balance));
        return Stream.of(asked.map(line -> lever(line, balance)).stream(), ownFunds().stream(), rest)
                .flatMap(levers -> levers);
    }

    private Lever lever(int line, boolean alone) {
        return alone ? Lever.alone(line, lines) : Lever.swapping(line, lines);
    }

    private Optional<Lever> ownFunds() {
        return IntStream.range(0, lines.size())
                .filter(line -> OwnFunds.isOwnFunds(lines.get(line)))
                .mapToObj(line -> Lever.alone(line, lines))
                .findFirst();
    }

    /** Somebody else's money that is not granted yet. */
    private boolean isOpen(int line) {
        FundingLine one = lines.get(line);
        boolean aid = Stream.of(FundingClass.PUBLIC, FundingClass.PRIVATE)
                .anyMatch(wanted ->
                        one.in(wanted).amount().filter(Money::isPositive).isPresent());
        return one.counts() && aid && !one.resource().status().is(FundingStatus.ACQUIS);
    }

    private Optional<Money> nearest(Lever lever) {
        long now = lever.now().cents();
        long most = lever.most(budget.costs().total().amount().orElseThrow()).cents();
        LongPredicate holds = amount -> clause.passes(lever.at(Money.cents(amount)));
        List<Long> found = new ArrayList<>();
        for (long end : List.of(ONE_CENT, most)) {
            if (end != now && end >= ONE_CENT && holds.test(end)) {
                found.add(Edge.between(end, now, holds));
            }
        }
        told(now)
                .filter(amount -> amount >= ONE_CENT && amount <= most && holds.test(amount))
                .forEach(found::add);
        return found.stream()
                .min(Comparator.comparing((Long amount) -> Math.abs(amount - now))
                        .thenComparing(amount -> amount))
                .map(Money::cents);
    }

    /** The amounts that the findings tell, and as much more or less: a clause may hold at one amount only. */
    private Stream<Long> told(long now) {
        return broken.outcome().findings().stream()
                .map(Finding::facts)
                .flatMap(List::stream)
                .flatMap(fact -> fact.amount().stream())
                .map(Money::cents)
                .flatMap(amount -> Stream.of(amount, now + amount, now - amount))
                .filter(amount -> amount != now)
                .distinct();
    }

    /** Nothing when it would break what keeps a dossier from being filed. */
    private Optional<Remedy> remedy(Lever lever, Money amount) {
        Assessment after = whole.with(lever.at(amount));
        List<Judged> broken = newlyBroken(after);
        boolean worse = broken.stream().anyMatch(one -> Trial.blocks(one) && !PlanRules.isComparison(one.clause()));
        if (worse) {
            return Optional.empty();
        }
        Resource resource = lines.get(lever.line()).resource();
        Optional<Remedy.OwnChange> own = lever.own()
                .map(funds ->
                        new Remedy.OwnChange(funds.amount(), lever.ownAt(amount).orElseThrow()));
        Money balance = after.budget().balance().amount().orElseThrow();
        List<Clause> told = broken.stream()
                .map(Judged::clause)
                .filter(one -> !(one.requirement() instanceof PlanBalanced))
                .toList();
        return Optional.of(new Remedy.Amount(
                resource, lever.now(), amount, own, new Remedy.After(lever.at(amount), balance, told)));
    }

    private List<Judged> newlyBroken(Assessment after) {
        Set<String> before =
                Trial.broken(whole.with(List.of())).stream().map(Clause::id).collect(Collectors.toSet());
        return after.with(Status.INVALID).stream()
                .filter(one -> !before.contains(one.clause().id()))
                .toList();
    }
}
