package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many paths ended how.
 *
 * @param completed false only when the run was cut short
 */
public record Summary(Map<Verdict, Integer> verdicts, int unreadable, boolean completed) {

    public Summary {
        verdicts = Collections.unmodifiableMap(copy(verdicts));
    }

    public static Summary empty() {
        return new Summary(Map.of(), 0, true);
    }

    private static Map<Verdict, Integer> copy(Map<Verdict, Integer> verdicts) {
        Map<Verdict, Integer> copy = new EnumMap<>(Verdict.class);
        copy.putAll(verdicts);
        return copy;
    }

    public Summary plus(Checked one) {
        Map<Verdict, Integer> more = copy(verdicts);
        one.assessment().ifPresent(assessment -> more.merge(assessment.verdict(), 1, Integer::sum));
        return new Summary(more, unreadable + (one.failure().isPresent() ? 1 : 0), completed);
    }

    public Summary cutShort() {
        return new Summary(verdicts, unreadable, false);
    }

    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    public int dossiers() {
        int dossiers = unreadable;
        for (int count : verdicts.values()) {
            dossiers += count;
        }
        return dossiers;
    }
}
