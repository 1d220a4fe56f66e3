package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Place;
import fr.complet.reading.Failure;
import fr.complet.requirement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a platform shows beside a line of a file: one finding in words, or why the file cannot be read.
 *
 * @param id the requirement, or {@link #UNREADABLE}
 * @param place as seen from the current folder
 * @param judged absent when the dossier cannot be read
 * @param finding absent when the dossier cannot be read, or nothing is found but that the requirement is open
 */
record Remark(
        String id,
        Level level,
        Place place,
        String message,
        Optional<String> remedy,
        Optional<Judged> judged,
        Optional<Finding> finding) {

    /** The id of what is said of a dossier that cannot be read. */
    static final String UNREADABLE = "unreadable";

    /** Everything open that somebody must act on, in the order of the checklist; what only waits for another is not told again. */
    static List<Remark> open(Checked one, Words words) {
        return one.assessment()
                .map(assessment -> open(one, assessment, words))
                .orElseGet(() -> List.of(unreadable(one, words)));
    }

    private static List<Remark> open(Checked one, Assessment assessment, Words words) {
        List<Judged> waiting = ToDo.of(assessment).waiting();
        List<Remark> remarks = new ArrayList<>();
        for (Judged judged : assessment.checklist()) {
            if (ToDo.isOpen(judged) && !waiting.contains(judged)) {
                remarks.addAll(of(one, judged, words));
            }
        }
        return remarks;
    }

    /** One for each finding of a requirement, or one for the requirement itself when it has none. */
    static List<Remark> of(Checked one, Judged judged, Words words) {
        List<Finding> findings = judged.outcome().findings();
        if (findings.isEmpty()) {
            return List.of(new Remark(
                    judged.clause().id(),
                    Level.of(judged),
                    Place.ofFile(one.path()),
                    words.title(judged.clause()),
                    judged.clause().remedy().map(words::text),
                    Optional.of(judged),
                    Optional.empty()));
        }
        return findings.stream().map(finding -> of(one, judged, finding, words)).toList();
    }

    private static Remark of(Checked one, Judged judged, Finding finding, Words words) {
        return new Remark(
                judged.clause().id(),
                Level.of(judged),
                seen(one, finding.place()),
                words.message(judged.clause(), finding),
                words.remedy(judged.clause(), finding),
                Optional.of(judged),
                Optional.of(finding));
    }

    private static Remark unreadable(Checked one, Words words) {
        Failure failure = one.failure().orElseThrow();
        return new Remark(
                UNREADABLE,
                Level.ERROR,
                seen(one, failure.place()),
                words.reading().failure(failure),
                Optional.of(words.reading().remedy(failure)),
                Optional.empty(),
                Optional.empty());
    }

    /** What stands in no file stands in the dossier. */
    private static Place seen(Checked one, Place place) {
        return place.file().isEmpty() ? Place.ofFile(one.path()) : Spot.from(one.path(), place);
    }

    /** Whether the baseline of the run accepts it. */
    boolean isAccepted(Checked one) {
        return judged.isPresent()
                && finding.filter(found -> one.isAccepted(judged.get(), found)).isPresent();
    }

    /** The line in the file; what has none stands on the first. */
    int line() {
        return Math.max(1, place.line());
    }
}
