package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.call.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many paths ended how, and what fails most often among them. As many dossiers as there may be, it stays small.
 *
 * @param failing by the id of a requirement, in how many dossiers it is missing or invalid, and not accepted
 * @param completed false only when the run was cut short
 * @param exitCode what the run ends with
 */
public record Summary(
        Map<Verdict, Integer> verdicts,
        int unreadable,
        Map<String, Frequent> failing,
        boolean completed,
        int exitCode) {

    public Summary {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        counts.putAll(verdicts);
        verdicts = Collections.unmodifiableMap(counts);
        failing = Collections.unmodifiableMap(new LinkedHashMap<>(failing));
    }

    public static Summary empty() {
        return new Summary(Map.of(), 0, Map.of(), true, 0);
    }

    /** Of one path alone. */
    public static Summary of(Checked one) {
        if (one.assessment().isEmpty()) {
            return new Summary(Map.of(), 1, Map.of(), true, 0);
        }
        Map<String, Frequent> failing = new LinkedHashMap<>();
        for (Judged judged : one.news().orElseThrow().checklist()) {
            if (judged.outcome().isFailed() && judged.severity() != Severity.ADVICE) {
                failing.put(judged.clause().id(), new Frequent(judged.clause(), 1));
            }
        }
        return new Summary(Map.of(one.assessment().get().verdict(), 1), 0, failing, true, 0);
    }

    public Summary plus(Checked one) {
        return plus(of(one));
    }

    /** Of the paths of both. */
    public Summary plus(Summary other) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        counts.putAll(verdicts);
        other.verdicts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
        Map<String, Frequent> failed = new LinkedHashMap<>(failing);
        other.failing.forEach((id, frequent) -> failed.merge(id, frequent, Frequent::plus));
        return new Summary(
                counts,
                unreadable + other.unreadable,
                failed,
                completed && other.completed,
                Math.max(exitCode, other.exitCode));
    }

    public Summary cutShort() {
        return new Summary(verdicts, unreadable, failing, false, exitCode);
    }

    /** The same run, ending with this code. */
    public Summary ending(int code) {
        return new Summary(verdicts, unreadable, failing, completed, code);
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

    /** What fails most often, most frequent first, then by id. */
    public List<Frequent> mostFrequent(int most) {
        return failing.values().stream().sorted().limit(most).toList();
    }
}
