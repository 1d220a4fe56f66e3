package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.Listed;
import java.util.List;
import java.util.Optional;

/** Whether a project is in one of some fields of action. */
record FieldsOfAction(Listed<Field> stated, List<Field> wanted) {

    static FieldsOfAction of(Dossier dossier, List<Field> wanted) {
        return new FieldsOfAction(dossier.project().fields(), wanted);
    }

    /** What keeps a rule for these fields from being judged; empty when the project is in one. */
    Optional<Outcome> obstacle() {
        if (!matching().isEmpty()) {
            return Optional.empty();
        }
        List<Answer<Field>> illegible = stated.illegible();
        return Optional.of(illegible.isEmpty() ? Outcome.notApplicable() : Outcome.undecided(illegible));
    }

    List<Field> matching() {
        return stated.values().stream().filter(wanted::contains).distinct().toList();
    }
}
