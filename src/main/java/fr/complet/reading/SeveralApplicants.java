package fr.complet.reading;

import fr.complet.reading.Mapping.Entry;
import java.util.Optional;

/** Refuses the dossiers of several maîtres d'ouvrage: nothing about them is computed silently. */
final class SeveralApplicants {
    private SeveralApplicants() {}

    /** Refuses a key that says who, among several, pays. */
    static void refuse(Questions questions, String key) throws Unreadable {
        Optional<Entry> given = questions.given(key);
        if (given.isPresent()) {
            throw refusal(questions, key, given.get());
        }
    }

    /** Refuses several groups where there is one applicant. */
    static void refuseList(Questions questions, String key) throws Unreadable {
        Optional<Entry> given = questions.given(key);
        if (given.isPresent()
                && given.get().value() instanceof Sequence several
                && several.items().size() > 1) {
            throw refusal(questions, key, given.get());
        }
    }

    private static Unreadable refusal(Questions questions, String key, Entry entry) {
        return new Unreadable(
                Unreadable.Cause.SEVERAL_APPLICANTS, entry.keyPlace().forMissing(questions.under(key)));
    }
}
