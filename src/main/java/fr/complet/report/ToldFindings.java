package fr.complet.report;

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
record ToldFindings(List<Finding> findings, int others, AwaitedAnswers awaited) {

    private static final int MOST = 100;

    ToldFindings {
        findings = List.copyOf(findings);
    }

    static ToldFindings of(Judged one, Words words) {
        List<Finding> all = new ArrayList<>(one.outcome().findings());
        all.removeIf(AwaitedAnswers::isAwaited);
        if (all.size() > 1) {
            Set<String> told = new HashSet<>();
            all.removeIf(finding -> !told.add(Spot.full(finding.place()) + " " + words.message(one.clause(), finding)));
        }
        int told = Math.min(all.size(), MOST);
        return new ToldFindings(
                all.subList(0, told),
                all.size() - told,
                AwaitedAnswers.among(one.outcome().findings()));
    }
}
