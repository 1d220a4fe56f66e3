package fr.complet.cli;

import fr.complet.archive.Acceptance;
import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Relay;
import fr.complet.archive.Search;
import fr.complet.report.Summary;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks one dossier after the other, or several at once, and tells what became of each in the order of the paths. */
final class CheckRun {

    private final Checker checker;
    private final Threshold threshold;
    private final Outlets outlets;
    private final Progress progress;
    private final Optional<KnownFindings> known;
    private Summary summary = Summary.empty();
    private ExitStatus status = ExitStatus.CLEAN;

    CheckRun(Checker checker, Threshold threshold, Outlets outlets, Progress progress, Optional<KnownFindings> known) {
        this.checker = checker;
        this.threshold = threshold;
        this.outlets = outlets;
        this.progress = progress;
        this.known = known;
    }

    /** The exit status, when everything is told. */
    ExitStatus over(Search search, Optional<Integer> jobs) {
        boolean alone = search.sole().isPresent();
        if (alone && !outlets.haveFiles()) {
            return ended(run(new Relay(1, () -> false), search));
        }
        Interruption interruption = outlets.interruption();
        try {
            Relay relay = new Relay(
                    alone ? 1 : jobs.orElseGet(Jobs::usual), () -> interruption.isAsked() || outlets.areLost());
            return ended(run(relay, search));
        } finally {
            // After the end there is nothing to abandon; after a mistake of the program, nothing must stay.
            outlets.abandon();
            interruption.end();
        }
    }

    private boolean run(Relay relay, Search search) {
        try {
            return relay.run(search, this::check, this::tell);
        } finally {
            progress.close();
        }
    }

    private Result check(Candidate candidate) {
        Checked whole = checker.check(candidate);
        if (known.isEmpty()) {
            return result(whole, Optional.empty());
        }
        Acceptance acceptance = known.get().of(candidate, whole);
        return result(whole.accepting(acceptance.accepted()), Optional.of(acceptance));
    }

    private Result result(Checked one, Optional<Acceptance> acceptance) {
        return new Result(outlets.prepared(one), Summary.of(one), ExitStatus.of(one, threshold), acceptance);
    }

    private void tell(Result one) {
        summary = summary.plus(one.summary);
        status = status.worse(one.status);
        if (known.isPresent() && one.acceptance.isPresent()) {
            known.get().add(one.acceptance.get());
        }
        outlets.tell(one.said);
        progress.step();
    }

    private ExitStatus ended(boolean completed) {
        Summary all = summary.ending(status.code());
        outlets.close(completed ? all : all.cutShort());
        boolean kept = !completed || known.isEmpty() || known.get().end();
        return kept && outlets.allWritten() ? status : ExitStatus.NO_VERDICT;
    }

    /** What one dossier comes to; the dossier itself is kept no longer. */
    private record Result(
            List<Supplier<String>> said, Summary summary, ExitStatus status, Optional<Acceptance> acceptance) {}
}
