package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.requirement.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, ToldFinding> told = new LinkedHashMap<>();
        for (Finding finding : one.outcome().findings()) {
            if (!AwaitedAnswers.isAwaited(finding)) {
                ToldFinding next = told(one.clause(), finding, words);
                told.putIfAbsent(next.said(), next);
            }
        }
        List<ToldFinding> all = List.copyOf(told.values());
        return new ToldFindings(
                all.subList(0, Math.min(MOST, all.size())),
                Math.max(0, told.size() - MOST),
                AwaitedAnswers.among(one.outcome().findings()));
    }

    private static ToldFinding told(Clause clause, Finding finding, Words words) {
        return new ToldFinding(
                finding,
                words.message(clause, finding),
                words.remedy(clause, finding).orElse(""));
    }
}
