package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.dossier.FundingClass;
import fr.complet.writing.PlanSheet;
import fr.complet.writing.PlanSheet.Group;
import fr.complet.writing.PlanSheet.Row;
import fr.complet.writing.PlanSheet.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the table of a plan that a délibération annexes: costs by section, resources by class; refused ones left out. */
final class AnnexedPlan {

    /** What one page holds; beyond it, costs are told by category and resources by type. */
    private static final int MOST_LINES = 20;

    private static final List<FundingClass> CLASSES =
            List.of(FundingClass.PUBLIC, FundingClass.PRIVATE, FundingClass.OWN, FundingClass.OUTSIDE);

    private final Assessment assessment;
    private final PlanRows rows;
    private final Words words;

    private AnnexedPlan(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.rows = new PlanRows(words);
    }

    static PlanSheet of(Assessment assessment, BudgetView view, Words words) {
        var head = new PlanHead(assessment, words);
        var plan = new AnnexedPlan(assessment, words);
        return new PlanSheet(head.title(), head.lines(view), plan.costs(), plan.resources());
    }

    private Side costs() {
        var lines = assessment.budget().costs().lines();
        boolean grouped = lines.size() > MOST_LINES;
        List<Group> groups = new ArrayList<>();
        for (var section : SectionCosts.of(lines)) {
            List<Row> told = grouped ? rows.byCategory(section.lines()) : rows.costs(section.lines());
            groups.add(new Group(section.title(words), Optional.empty(), told));
        }
        return new Side(say("costs"), alone(groups));
    }

    private Side resources() {
        var lines = assessment.budget().funding().lines().stream()
                .filter(line -> line.counts())
                .toList();
        boolean grouped = lines.size() > MOST_LINES;
        List<Group> groups = new ArrayList<>();
        for (FundingClass one : CLASSES) {
            var some = lines.stream()
                    .filter(line -> line.resource()
                            .type()
                            .value()
                            .filter(type -> type.fundingClass() == one)
                            .isPresent())
                    .toList();
            if (!some.isEmpty()) {
                groups.add(new Group(
                        say("group." + one.name()),
                        Optional.of(one),
                        grouped ? rows.byType(some) : rows.resources(some)));
            }
        }
        var others =
                lines.stream().filter(line -> !line.resource().type().isGiven()).toList();
        if (!others.isEmpty()) {
            groups.add(new Group(say("group.OTHER"), Optional.empty(), rows.resources(others)));
        }
        return new Side(say("resources"), groups);
    }

    /** The only group needs no title. */
    private static List<Group> alone(List<Group> groups) {
        return groups.size() == 1
                ? List.of(new Group("", Optional.empty(), groups.get(0).rows()))
                : groups;
    }

    private String say(String key) {
        return PlanCaption.sentences(words).say("sheet." + key);
    }
}
