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
        Verdict worst = COMPLETE;
        for (Judged one : checklist) {
            Verdict alone = of(one);
            worst = alone.compareTo(worst) < 0 ? alone : worst;
        }
        return worst;
    }

    /** What would become of a dossier that had nothing else on its checklist. */
    private static Verdict of(Judged one) {
        if (!one.severity().blocks()) {
            return COMPLETE;
        }
        if (one.severity() == Severity.ELIGIBILITY && one.is(Status.INVALID)) {
            return INELIGIBLE;
        }
        if (lacksSomething(one.outcome())) {
            return INCOMPLETE;
        }
        return one.is(Status.INVALID) ? INCORRECT : COMPLETE;
    }

    private static boolean lacksSomething(Outcome outcome) {
        if (outcome.status() == Status.MISSING) {
            return true;
        }
        for (Doubt doubt : outcome.doubts()) {
            if (doubt.kind() == Doubt.Kind.BLANK) {
                return true;
            }
        }
        return false;
    }

    /** The word of JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
