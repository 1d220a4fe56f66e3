package fr.complet.archive;

import fr.complet.call.Assessment;
import fr.complet.reading.Failure;
import java.util.Optional;

/**
 * What became of one dossier that a user named: its assessment, or why there is none.
 *
 * @param path as the user named it, with forward slashes
 */
public record Checked(String path, Optional<Assessment> assessment, Optional<Failure> failure) {

    public Checked {
        if (assessment.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("either an assessment or a failure");
        }
    }

    public static Checked of(String path, Assessment assessment) {
        return new Checked(path, Optional.of(assessment), Optional.empty());
    }

    public static Checked failed(String path, Failure failure) {
        return new Checked(path, Optional.empty(), Optional.of(failure));
    }
}
