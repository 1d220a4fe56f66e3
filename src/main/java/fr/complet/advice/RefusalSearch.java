package fr.complet.advice;

import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries what becomes of a plan when a funder refuses, and when all do. */
final class RefusalSearch {

    private final Trial trial;
    private final List<FundingLine> lines;
    private final Set<String> brokenBefore;
    private final Optional<Money> balance;

    RefusalSearch(Assessment assessment) {
        this.trial = Trial.of(
                assessment,
                PlanRules.all(assessment).stream().filter(PlanRules::isLimit).toList());
        this.lines = assessment.budget().funding().lines();
        this.brokenBefore =
                Trial.broken(trial.with(List.of())).stream().map(Clause::id).collect(Collectors.toSet());
        this.balance = assessment.budget().balance().amount();
    }

    /** Nothing as long as the plan has no balance. */
    List<Refusal> all() {
        List<Integer> asked =
                IntStream.range(0, lines.size()).filter(this::mayRefuse).boxed().toList();
        List<Refusal> refusals = new ArrayList<>();
        if (balance.isPresent()) {
            asked.forEach(line -> refusals.add(refusal(List.of(line))));
            if (asked.size() > 1) {
                refusals.add(refusal(asked));
            }
        }
        return refusals;
    }

    /** It is somebody else's money, and not granted yet. */
    private boolean mayRefuse(int line) {
        FundingLine one = lines.get(line);
        boolean pending = one.resource().status().is(FundingStatus.SOLLICITE)
                || one.resource().status().is(FundingStatus.A_SOLLICITER);
        return one.counts() && pending && (brings(one, FundingClass.PUBLIC) || brings(one, FundingClass.PRIVATE));
    }

    private static boolean brings(FundingLine line, FundingClass wanted) {
        return line.in(wanted).amount().filter(Money::isPositive).isPresent();
    }

    private Refusal refusal(List<Integer> refusing) {
        List<Edit> edits = new ArrayList<>(refusing.stream().map(Edit::refused).toList());
        List<Clause> broken = newlyBroken(edits);
        List<Resource> resources =
                refusing.stream().map(line -> lines.get(line).resource()).toList();
        Money amount = Money.sum(refusing.stream()
                .map(line -> lines.get(line).amount().amount().orElseThrow())
                .toList());
        Money after = balance.orElseThrow().minus(amount);
        if (after.isNegative()) {
            OwnFunds own = OwnFunds.beside(refusing.get(0), lines);
            edits.addAll(own.amounting(own.amount().minus(after)));
        }
        return new Refusal(resources, amount, after, broken, newlyBroken(edits));
    }

    private List<Clause> newlyBroken(List<Edit> edits) {
        return Trial.broken(trial.with(edits)).stream()
                .filter(clause -> !brokenBefore.contains(clause.id()))
                .toList();
    }
}
