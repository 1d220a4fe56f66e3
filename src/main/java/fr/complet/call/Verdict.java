package fr.complet.call;

import fr.complet.requirement.Doubt;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Locale;

/** What becomes of a dossier that could be read. */
public enum Verdict {
    INELIGIBLE,
    INCOMPLETE,
    INCORRECT,
    COMPLETE;

    static Verdict of(List<Judged> checklist) {
        if (checklist.stream().anyMatch(one -> one.severity() == Severity.ELIGIBILITY && one.is(Status.INVALID))) {
            return INELIGIBLE;
        }
        List<Judged> blocking =
                checklist.stream().filter(one -> one.severity().blocks()).toList();
        if (blocking.stream().anyMatch(one -> lacksSomething(one.outcome()))) {
            return INCOMPLETE;
        }
        return blocking.stream().anyMatch(one -> one.is(Status.INVALID)) ? INCORRECT : COMPLETE;
    }

    private static boolean lacksSomething(Outcome outcome) {
        return outcome.status() == Status.MISSING
                || outcome.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.BLANK);
    }

    /** The word of JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
