package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.call.Verdict;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Status;

/** The exit codes, and which one a run ends with: a function of the assessments, never of what was printed. */
enum ExitStatus {
    /** Nothing to report at the threshold that was asked. */
    CLEAN(0),
    /** A dossier is incomplete, incorrect or ineligible; or below the threshold that was asked. */
    FINDINGS(1),
    /** No verdict: wrong usage, unreadable dossier, invalid call, output that cannot be written, internal error. */
    NO_VERDICT(2),
    OUT_OF_MEMORY(3),
    /** Somebody stopped it, as Ctrl-C does. */
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** What one dossier makes of the run; what is known and accepted counts for nothing. */
    static ExitStatus of(Checked one, Threshold threshold) {
        return one.news()
                .map(assessment -> fails(assessment, threshold) ? FINDINGS : CLEAN)
                .orElse(NO_VERDICT);
    }

    /** Of two dossiers in one run, the graver one decides. */
    ExitStatus worse(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static boolean fails(Assessment assessment, Threshold threshold) {
        return switch (threshold.failOn()) {
            case NEVER -> false;
            case BLOCKING -> assessment.verdict() != Verdict.COMPLETE || hasDoubt(assessment, threshold);
            case WARNING ->
                assessment.verdict() != Verdict.COMPLETE
                        || assessment.checklist().stream().anyMatch(ExitStatus::isFailedWarning)
                        || hasDoubt(assessment, threshold);
        };
    }

    private static boolean isFailedWarning(Judged one) {
        return one.severity() == Severity.WARNING && one.outcome().isFailed();
    }

    private static boolean hasDoubt(Assessment assessment, Threshold threshold) {
        return threshold.strict() && assessment.with(Status.UNDECIDED).stream().anyMatch(ExitStatus::countsWhenStrict);
    }

    /** Advice never counts, nor does what only a person can judge. */
    private static boolean countsWhenStrict(Judged one) {
        return one.severity() != Severity.ADVICE
                && one.outcome().doubts().stream().anyMatch(doubt -> doubt.kind() != Doubt.Kind.HAND);
    }
}
