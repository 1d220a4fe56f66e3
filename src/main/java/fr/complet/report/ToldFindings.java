package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.requirement.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of a requirement that a report tells one by one: each once, though several lines may wait for one answer.
 *
 * @param others how many more there are than anybody reads
 * @param awaited those that only wait for answers which are told elsewhere
 */
record ToldFindings(List<ToldFinding> findings, int others, AwaitedAnswers awaited) {

    private static final int MOST = 100;

    ToldFindings {
        findings = List.copyOf(findings);
    }

    static ToldFindings of(Judged one, Words words) {
        Set<String> said = new HashSet<>();
        Set<Finding> others = new HashSet<>();
        List<ToldFinding> told = new ArrayList<>();
        for (Finding finding : one.outcome().findings()) {
            if (AwaitedAnswers.isAwaited(finding)) {
                continue;
            }
            if (told.size() == MOST) {
                // What nobody reads is counted without being worded.
                others.add(finding);
            } else {
                ToldFinding next = told(one.clause(), finding, words);
                if (said.add(next.said())) {
                    told.add(next);
                }
            }
        }
        told.forEach(already -> others.remove(already.finding()));
        return new ToldFindings(
                told, others.size(), AwaitedAnswers.among(one.outcome().findings()));
    }

    private static ToldFinding told(Clause clause, Finding finding, Words words) {
        return new ToldFinding(
                finding,
                Spot.full(finding.place()),
                words.message(clause, finding),
                words.remedy(clause, finding).orElse(""));
    }
}
