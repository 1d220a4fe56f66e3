package fr.complet.report;

import fr.complet.call.Judged;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Status;

/** How a platform that knows three levels shows what is open in a checklist. */
enum Level {
    /** It keeps the dossier from being ready. */
    ERROR,
    WARNING,
    /** Advice, and what no program can judge. */
    NOTE;

    static Level of(Judged one) {
        if (one.is(Status.UNDECIDED) && !lacksAnswer(one)) {
            return NOTE;
        }
        return switch (one.severity()) {
            case ELIGIBILITY, BLOCKING -> ERROR;
            case WARNING -> WARNING;
            case ADVICE -> NOTE;
        };
    }

    /** An answer that is not given makes a dossier incomplete; an illegible one is told by a requirement of its own. */
    private static boolean lacksAnswer(Judged one) {
        return one.outcome().doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.BLANK);
    }
}
