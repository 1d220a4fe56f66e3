package fr.complet.report;

import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Unjudged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The illegible answers that a requirement waits for. Each is told in full where legibility is asked for; what waits for
 * it names it, and says no more.
 */
record AwaitedAnswers(List<Finding> findings) {

    /** More would only be skipped. */
    private static final int MOST_NAMED = 6;

    AwaitedAnswers {
        findings = List.copyOf(findings);
    }

    static AwaitedAnswers among(List<Finding> findings) {
        List<Finding> awaited = new ArrayList<>();
        for (Finding finding : findings) {
            if (isAwaited(finding)) {
                awaited.add(finding);
            }
        }
        return new AwaitedAnswers(awaited);
    }

    static boolean isAwaited(Finding finding) {
        return finding.fault() == Unjudged.ILLEGIBLE;
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** One sentence, which names the first; several lines may wait for the same answer. */
    String told(Words words) {
        Set<String> paths = new HashSet<>();
        var names = new StringJoiner(", ");
        for (Finding finding : findings) {
            if (paths.add(finding.place().path()) && paths.size() <= MOST_NAMED) {
                names.add(name(finding, words));
            }
        }
        int number = paths.size();
        String list = number <= MOST_NAMED ? names.toString() : names.add("…").toString();
        return words.messages().count("detail.awaited", number, words.count(number), Inert.of(list));
    }

    private static String name(Finding finding, Words words) {
        Fact question = finding.facts().get(0);
        String spot = finding.place().line() > 0
                ? words.messages()
                        .say("spot.short", Integer.toString(finding.place().line()))
                : Spot.brief(finding.place());
        return spot.isEmpty() ? question.told(words) : question.told(words) + " (" + spot + ")";
    }
}
