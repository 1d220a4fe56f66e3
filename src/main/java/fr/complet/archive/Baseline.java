package fr.complet.archive;

import fr.complet.call.Judged;
import fr.complet.reading.BaselineFile;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that an office accepts for now. Those of a file are fixed, so that they can only become fewer; where there
 * is no file yet, whatever is found is accepted.
 *
 * @param folder what the paths of dossiers start from
 */
public record Baseline(Map<String, Map<String, List<String>>> dossiers, Path folder, boolean isNew) {

    private static final String STANDARD_INPUT = "-";

    /** The findings of a file. */
    public static Baseline read(Path file, String name) throws Unreadable {
        return new Baseline(BaselineFile.read(file, name).dossiers(), folder(file), false);
    }

    /** All that will be found, for a file that is still to be written. */
    public static Baseline begun(Path file) {
        return new Baseline(Map.of(), folder(file), true);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file : folder;
    }

    /** What of a dossier is accepted; several threads may ask at once. */
    public Acceptance of(Candidate candidate, Checked one) {
        String dossier = candidate.file().map(this::name).orElse(STANDARD_INPUT);
        Map<String, List<String>> known = dossiers.getOrDefault(dossier, Map.of());
        if (one.assessment().isEmpty()) {
            // What cannot be read has lost none of its findings.
            return new Acceptance(dossier, Accepted.none(), known, Map.of());
        }
        return accepted(dossier, one.assessment().get().checklist(), known);
    }

    private Acceptance accepted(String dossier, List<Judged> checklist, Map<String, List<String>> known) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        known.forEach((requirement, paths) -> left.put(requirement, new ArrayList<>(paths)));
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Set<Accepted.Known> accepted = new HashSet<>();
        for (Judged judged : checklist) {
            String id = judged.clause().id();
            for (Finding finding : isOpen(judged) ? judged.outcome().findings() : List.<Finding>of()) {
                String path = finding.place().path();
                if (isNew || (left.containsKey(id) && left.get(id).remove(path))) {
                    kept.computeIfAbsent(id, none -> new ArrayList<>()).add(path);
                    accepted.add(new Accepted.Known(id, finding));
                }
            }
        }
        left.values().removeIf(List::isEmpty);
        return new Acceptance(dossier, new Accepted(accepted), kept, left);
    }

    private static boolean isOpen(Judged judged) {
        return judged.is(Status.MISSING) || judged.is(Status.INVALID) || judged.is(Status.UNDECIDED);
    }

    /** From the folder of the file, so that it does not matter where the program is started. */
    private String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean sameDisk = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
        return (sameDisk ? folder.relativize(whole) : whole).toString().replace('\\', '/');
    }
}
