package fr.complet.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run finds out about a baseline: what of it still holds, and what is stale. */
public final class BaselineReview {

    private final Baseline baseline;
    private final Map<String, Map<String, List<String>>> kept = new TreeMap<>();
    private final Map<String, Map<String, List<String>>> stale = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    public BaselineReview(Baseline baseline) {
        this.baseline = baseline;
    }

    public void add(Acceptance one) {
        boolean matters = baseline.isNew() || baseline.dossiers().containsKey(one.dossier());
        if (matters && seen.add(one.dossier())) {
            put(kept, one.dossier(), one.kept());
            put(stale, one.dossier(), one.stale());
        }
    }

    /** What was accepted for dossiers that are gone is stale; of dossiers that were not looked at, nothing is known. */
    public void end() {
        baseline.dossiers().forEach((dossier, findings) -> {
            if (!seen.contains(dossier)) {
                put(isGone(dossier) ? stale : kept, dossier, findings);
            }
        });
    }

    private static void put(
            Map<String, Map<String, List<String>>> all, String dossier, Map<String, List<String>> findings) {
        if (!findings.isEmpty()) {
            all.put(dossier, new LinkedHashMap<>(findings));
        }
    }

    /** Neither the file is there, nor an archive in its place that may hold it. */
    private boolean isGone(String dossier) {
        for (Path path = baseline.folder().resolve(dossier); path != null; path = path.getParent()) {
            if (Files.isRegularFile(path)) {
                return false;
            }
        }
        return true;
    }

    /** What is still to be accepted. */
    public Map<String, Map<String, List<String>>> kept() {
        return kept;
    }

    /** By dossier and requirement, what is found no more. */
    public Map<String, Map<String, List<String>>> stale() {
        return stale;
    }

    /** How many findings there are. */
    public static long count(Map<String, Map<String, List<String>>> findings) {
        return findings.values().stream()
                .flatMap(requirements -> requirements.values().stream())
                .mapToLong(List::size)
                .sum();
    }
}
