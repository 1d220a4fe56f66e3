package fr.complet.advice;

import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.budget.GrantAsked;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.money.Money;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Searches the largest grant that may be asked, to the cent. */
final class GrantSearch {

    private static final long ONE_CENT = 1;

    private final Assessment assessment;
    private final OwnFunds own;
    private final int line;
    /** What the grant and own funds come to together. */
    private final Money room;

    private GrantSearch(Assessment assessment, int line) {
        Budget budget = assessment.budget();
        List<FundingLine> lines = budget.funding().lines();
        this.assessment = assessment;
        this.line = line;
        this.own = OwnFunds.beside(line, lines);
        Money both = asked(assessment).plus(own.amount());
        Money others = budget.funding().total().amount().orElseThrow().minus(both);
        this.room = budget.costs().total().amount().orElseThrow().minus(others);
    }

    /** Nothing while the plan does not say what is asked, or what it costs. */
    static Optional<LargestGrant> of(Assessment assessment) {
        return line(assessment)
                .filter(line -> assessment.budget().balance().isKnown())
                .map(line -> new GrantSearch(assessment, line).search());
    }

    /** The number of the resource that is the grant asked. */
    static Optional<Integer> line(Assessment assessment) {
        GrantAsked asked =
                GrantAsked.in(assessment.dossier().plan(), assessment.call().grantTerms(assessment.date()));
        if (!assessment.budget().grant().requested().isKnown()) {
            return Optional.empty();
        }
        List<FundingLine> lines = assessment.budget().funding().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).resource().place().equals(asked.found().get(0).place())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Money asked(Assessment assessment) {
        return assessment.budget().grant().requested().amount().orElseThrow();
    }

    private LargestGrant search() {
        List<Clause> blocking = PlanRules.blockingLimits(assessment);
        Range range = new Range(ONE_CENT, room.cents());
        for (Clause clause : blocking) {
            range = range.within(bounds(clause, room.cents()));
        }
        boolean found = range.least <= range.most && passes(blocking, range.most);
        return found ? found(range, blocking) : none(blocking);
    }

    private LargestGrant found(Range range, List<Clause> blocking) {
        Money most = Money.cents(range.most);
        List<Clause> beyond = range.most >= room.cents() ? List.of() : broken(blocking, range.most + 1);
        return new LargestGrant(
                asked(assessment),
                Optional.of(most),
                Money.cents(range.least),
                beyond,
                room.minus(most),
                reserve(range),
                unknown(),
                hanging(blocking, range.most),
                edits(range.most));
    }

    private LargestGrant none(List<Clause> blocking) {
        List<Clause> beyond = room.isPositive() ? broken(blocking, ONE_CENT) : List.of();
        return new LargestGrant(
                asked(assessment),
                Optional.empty(),
                Money.ZERO,
                beyond,
                own.amount(),
                Optional.empty(),
                unknown(),
                List.of(),
                List.of());
    }

    /** Where a clause holds, between one cent and the most that there is room for. */
    private Range bounds(Clause clause, long highest) {
        boolean below = passes(List.of(clause), ONE_CENT);
        boolean above = passes(List.of(clause), highest);
        if (below == above) {
            return below ? new Range(ONE_CENT, highest) : new Range(highest, ONE_CENT);
        }
        long edge = Edge.between(
                below ? ONE_CENT : highest, below ? highest : ONE_CENT, amount -> passes(List.of(clause), amount));
        return below ? new Range(ONE_CENT, edge) : new Range(edge, highest);
    }

    /** What would raise a reserve only. */
    private Optional<LargestGrant.Reserve> reserve(Range range) {
        List<Clause> blocking = PlanRules.blockingLimits(assessment);
        List<Clause> others = PlanRules.limits(assessment).stream()
                .filter(clause -> !blocking.contains(clause))
                .toList();
        if (passes(others, range.most) || !passes(others, range.least)) {
            return Optional.empty();
        }
        long edge = Edge.between(range.least, range.most, amount -> passes(others, amount));
        return Optional.of(new LargestGrant.Reserve(Money.cents(edge), broken(others, edge + 1)));
    }

    private List<Clause> unknown() {
        List<Clause> limits = PlanRules.limits(assessment);
        return assessment.checklist().stream()
                .filter(one -> one.outcome().doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.PARAMETER))
                .map(Judged::clause)
                .filter(clause -> limits.stream().anyMatch(limit -> limit.id().equals(clause.id())))
                .toList();
    }

    private List<Clause> hanging(List<Clause> clauses, long amount) {
        return Trial.of(assessment, clauses).with(edits(amount)).with(Status.UNDECIDED).stream()
                .filter(one -> one.outcome().doubts().stream().anyMatch(GrantSearch::isAboutAnAnswer))
                .map(Judged::clause)
                .toList();
    }

    private static boolean isAboutAnAnswer(Doubt doubt) {
        return doubt.kind() == Doubt.Kind.BLANK || doubt.kind() == Doubt.Kind.ILLEGIBLE;
    }

    private boolean passes(List<Clause> clauses, long amount) {
        return room.isPositive() && broken(clauses, amount).isEmpty();
    }

    private List<Clause> broken(List<Clause> clauses, long amount) {
        return Trial.broken(Trial.of(assessment, clauses).with(edits(amount)));
    }

    private List<Edit> edits(long amount) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.amount(line, Money.cents(amount))));
        edits.addAll(own.amounting(room.minus(Money.cents(amount))));
        return edits;
    }

    /** Amounts in cents, from the least to the most; empty when the least is more. */
    private record Range(long least, long most) {

        Range within(Range other) {
            return new Range(Math.max(least, other.least), Math.min(most, other.most));
        }
    }
}
