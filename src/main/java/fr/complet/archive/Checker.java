package fr.complet.archive;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Notice;
import fr.complet.reading.DossierTree;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Supposition;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * Checks dossiers, by several threads at once if need be; what cannot be read is told and stops nothing.
 */
public final class Checker {

    /** One of these may hold, once it is understood, a good part of the memory: they are read one at a time. */
    private static final long HEAVY = 128 * 1024;

    private final Rules rules;
    private final CallChoice calls;
    private final Predicate<Clause> told;
    private final Lock heavy = new ReentrantLock();

    /**
     * Prepares a run.
     *
     * @param folder what the path of a call starts from
     * @throws Unreadable when the call that applies to every dossier is unknown or cannot be read
     * @throws InvalidCall when it has mistakes
     */
    public Checker(Rules rules, Path folder) throws Unreadable, InvalidCall {
        this(rules, CallChoice.of(rules, folder), every -> true);
    }

    private Checker(Rules rules, CallChoice calls, Predicate<Clause> told) {
        this.rules = rules;
        this.calls = calls;
        this.told = told;
    }

    /** The same, for who tells nothing of the other clauses. */
    public Checker telling(Predicate<Clause> some) {
        return new Checker(rules, calls, some);
    }

    /** What becomes of one dossier. */
    public Checked check(Candidate candidate) {
        if (candidate.size() <= HEAVY) {
            return checked(candidate);
        }
        heavy.lock();
        try {
            return checked(candidate);
        } finally {
            heavy.unlock();
        }
    }

    /**
     * What becomes of one dossier as it stands, and with supposed answers.
     *
     * @throws Unsupposable when an answer cannot be supposed
     */
    public Scenario suppose(Candidate candidate, List<Supposition> suppositions) throws Unsupposable {
        try {
            return candidate.read(tree -> supposed(candidate, tree, suppositions));
        } catch (Unreadable unreadable) {
            return Scenario.unchanged(Checked.failed(candidate.path(), unreadable.failure()));
        }
    }

    private Scenario supposed(Candidate candidate, DossierTree tree, List<Supposition> suppositions)
            throws Unreadable, Unsupposable {
        Checked before = assessed(candidate, tree.dossier());
        return suppositions.isEmpty()
                ? Scenario.unchanged(before)
                : new Scenario(before, assessed(candidate, tree.supposing(suppositions)), tree.supposed(suppositions));
    }

    private Checked checked(Candidate candidate) {
        try {
            return assessed(candidate, candidate.read());
        } catch (Unreadable unreadable) {
            return Checked.failed(candidate.path(), unreadable.failure());
        }
    }

    private Checked assessed(Candidate candidate, Dossier dossier) throws Unreadable {
        try {
            Call call = calls.callOf(dossier, candidate);
            return Checked.of(candidate.path(), assessment(call, dossier));
        } catch (InvalidCall invalid) {
            Answer<String> named = dossier.filing().call();
            return Checked.failed(candidate.path(), Failure.of(invalid, named.text(), named.place()));
        }
    }

    private Assessment assessment(Call call, Dossier dossier) {
        if (rules.date().isPresent()) {
            return call.assess(dossier, rules.date().get(), told);
        }
        Answer<LocalDate> filed = dossier.filing().filedOn();
        return filed.value()
                .map(day -> call.assess(dossier, day, told))
                .orElseGet(() -> call.assess(
                        dossier.noticing(List.of(undated(filed))), rules.today().get(), told));
    }

    private Notice undated(Answer<LocalDate> filed) {
        Notice.Kind kind = filed.isIllegible() ? Notice.Kind.FILING_DATE_ILLEGIBLE : Notice.Kind.FILING_DATE_ABSENT;
        return new Notice(kind, List.of(rules.today().get().toString()), filed.place());
    }
}
