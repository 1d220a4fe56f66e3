package fr.complet.advice;

import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Searches which resource, by saying what it pays for, settles the own share of the investment. */
final class SectionSearch {

    private final Assessment assessment;
    private final Trial trial;
    private final List<FundingLine> lines;

    SectionSearch(Assessment assessment, Clause clause) {
        this.assessment = assessment;
        this.trial = Trial.of(assessment, List.of(clause));
        this.lines = assessment.budget().funding().lines();
    }

    /** One resource that settles it alone; else all of them, in the allocation that best serves the applicant. */
    List<Remedy> remedies() {
        boolean two = assessment.budget().costs().has(Section.INVESTISSEMENT)
                && assessment.budget().costs().has(Section.FONCTIONNEMENT);
        if (!two || !assessment.budget().balance().isKnown()) {
            return List.of();
        }
        List<Remedy> single = IntStream.range(0, lines.size())
                .filter(line ->
                        lines.get(line).counts() && !lines.get(line).amount().isZero())
                .boxed()
                .sorted(Comparator.comparing(
                        line -> lines.get(line).resource().section().isGiven()))
                .flatMap(line -> List.of(Section.values()).stream()
                        .filter(section -> settles(line, section))
                        .map(section -> paying(line, section)))
                .toList();
        return single.isEmpty() ? together() : single;
    }

    private boolean settles(int line, Section section) {
        boolean said = lines.get(line).resource().section().is(section);
        return !said && isMet(List.of(Edit.section(line, section)));
    }

    private boolean isMet(List<Edit> edits) {
        return trial.with(edits).checklist().stream().allMatch(one -> one.is(Status.MET));
    }

    private Remedy paying(int line, Section section) {
        Money balance = assessment.budget().balance().amount().orElseThrow();
        Remedy.After after = new Remedy.After(List.of(Edit.section(line, section)), balance, List.of());
        return new Remedy.Paying(lines.get(line).resource(), section, after);
    }

    private List<Remedy> together() {
        boolean possible = assessment.budget().investment().range().isPresent();
        List<Remedy.Part> parts = possible ? parts() : List.of();
        return parts.isEmpty() || !isMetBy(parts) ? List.of() : List.of(new Remedy.Allocated(parts));
    }

    /** The investment takes the most own money it can, then other money, and public aid for what is still needed. */
    private List<Remedy.Part> parts() {
        List<Remedy.Part> parts = new ArrayList<>();
        Money needed =
                assessment.budget().costs().investment().amount().orElseThrow().minus(fixed());
        for (int rank = 0; rank < 3; rank++) {
            for (int line = 0; line < lines.size(); line++) {
                FundingLine one = lines.get(line);
                if (one.counts() && !one.resource().section().isGiven() && rank(one) == rank) {
                    Money amount = one.amount().amount().orElseThrow();
                    Money taken = amount.min(needed);
                    needed = needed.minus(taken);
                    parts.add(new Remedy.Part(line, one.resource(), taken, amount.minus(taken)));
                }
            }
        }
        parts.sort(Comparator.comparing(Remedy.Part::line));
        return parts;
    }

    private Money fixed() {
        return Money.sum(lines.stream()
                .filter(line -> line.resource().section().is(Section.INVESTISSEMENT))
                .map(line -> line.amount().amount().orElse(Money.ZERO))
                .toList());
    }

    private static int rank(FundingLine line) {
        if (!line.in(FundingClass.OWN).isZero()) {
            return 0;
        }
        return line.in(FundingClass.PUBLIC).isZero() ? 1 : 2;
    }

    /** Whether the clause holds once every resource says what it pays for; one that pays for both makes two lines. */
    private boolean isMetBy(List<Remedy.Part> parts) {
        return isMet(AllocationEdits.of(parts, lines.size()));
    }
}
