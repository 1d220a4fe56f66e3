package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.budget.PricedLine;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be settled in a plan before a council can vote it, for whoever prepares the vote. */
final class CouncilRemarks {

    /** Of answers that lack; a council votes no plan that has more of them. */
    private static final int MOST = 10;

    private final Budget budget;
    private final Words words;
    private final Messages sentences;

    CouncilRemarks(Assessment assessment, Words words) {
        this.budget = assessment.budget();
        this.words = words;
        this.sentences = PlanCaption.sentences(words);
    }

    /** As quoted lines; none when there is nothing to settle. */
    List<String> of(Optional<String> supposed) {
        List<String> remarks = new ArrayList<>();
        supposed.ifPresent(remarks::add);
        unknown(remarks);
        budget.balance()
                .amount()
                .filter(gap -> !gap.isZero())
                .ifPresent(gap -> remarks.add(PlanTable.told(gap, words)));
        if (!budget.grant().requested().isKnown()) {
            remarks.add(sentences.say("remark.grant"));
        }
        budget.funding().lines().stream()
                .filter(line -> !line.counts())
                .forEach(line -> remarks.add(sentences.say("remark.not_counted", funder(line))));
        return remarks.isEmpty() ? List.of() : quoted(remarks);
    }

    private List<String> quoted(List<String> remarks) {
        List<String> lines = new ArrayList<>();
        lines.add("> **" + sentences.say("remark.heading") + "**");
        lines.add(">");
        remarks.forEach(remark -> lines.add("> - " + MarkdownText.inert(remark)));
        lines.add("");
        return lines;
    }

    /** The answers without which some amount is not known. */
    private void unknown(List<String> remarks) {
        List<String> questions = Stream.concat(
                        budget.costs().lines().stream().map(PricedLine::amount),
                        budget.funding().lines().stream().map(FundingLine::amount))
                .flatMap(figure -> figure.lacking().stream())
                .map(answer -> words.question(answer.path()))
                .distinct()
                .toList();
        questions.stream().limit(MOST).forEach(question -> remarks.add(sentences.say("remark.unknown", question)));
        int others = questions.size() - MOST;
        if (others > 0) {
            remarks.add(sentences.count("remark.others", others, words.count(others)));
        }
    }

    private String funder(FundingLine line) {
        return name(line.resource().funder());
    }

    private String name(Answer<String> answer) {
        return answer.value()
                .map(text -> Inert.of(text.strip()))
                .orElseGet(() -> words.messages().say("plan.blank"));
    }
}
