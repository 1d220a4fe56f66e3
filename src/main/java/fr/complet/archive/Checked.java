package fr.complet.archive;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.reading.Failure;
import fr.complet.requirement.Finding;
import java.util.Optional;

/**
 * What became of one dossier that a user named: its assessment, or why there is none.
 *
 * @param path as the user named it, with forward slashes
 * @param accepted the findings that the baseline of the run accepts
 */
public record Checked(String path, Optional<Assessment> assessment, Optional<Failure> failure, Accepted accepted) {

    public Checked {
        if (assessment.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("either an assessment or a failure");
        }
    }

    public static Checked of(String path, Assessment assessment) {
        return new Checked(path, Optional.of(assessment), Optional.empty(), Accepted.none());
    }

    public static Checked failed(String path, Failure failure) {
        return new Checked(path, Optional.empty(), Optional.of(failure), Accepted.none());
    }

    /** The same, with findings that are no news. */
    public Checked accepting(Accepted known) {
        return new Checked(path, assessment, failure, known);
    }

    /** The assessment without what is accepted: its verdict is that of the news alone. */
    public Optional<Assessment> news() {
        return accepted.all().isEmpty()
                ? assessment
                : assessment.map(whole -> whole.listing(accepted.leftOf(whole.checklist())));
    }

    /** Whether a finding is known and accepted: it fails no run, and the outputs of a pipeline tell it as such or not at all. */
    public boolean isAccepted(Judged judged, Finding finding) {
        return accepted.has(judged, finding);
    }
}
