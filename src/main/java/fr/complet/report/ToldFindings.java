package fr.complet.report;

import fr.complet.call.Judged;
import fr.complet.requirement.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of a requirement that a report tells one by one: each once, though several lines may wait for one answer.
 *
 * @param others how many more there are than anybody reads
 */
record ToldFindings(List<Finding> findings, int others) {

    private static final int MOST = 100;

    ToldFindings {
        findings = List.copyOf(findings);
    }

    static ToldFindings of(Judged one, Words words) {
        List<Finding> all = one.outcome().findings();
        List<Finding> distinct = all.size() < 2 ? all : distinct(one, words);
        int told = Math.min(distinct.size(), MOST);
        return new ToldFindings(distinct.subList(0, told), distinct.size() - told);
    }

    private static List<Finding> distinct(Judged one, Words words) {
        Set<String> told = new HashSet<>();
        return one.outcome().findings().stream()
                .filter(finding -> told.add(Spot.full(finding.place()) + " " + words.message(one.clause(), finding)))
                .toList();
    }
}
