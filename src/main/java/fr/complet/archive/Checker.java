package fr.complet.archive;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Notice;
import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.reading.DossierTree;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Supposition;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Checks what a user names, one dossier after the other; what cannot be read is told and stops nothing. */
public final class Checker {

    /** What stands for the standard input. */
    private static final String STANDARD_INPUT = "-";

    private final Rules rules;
    private final Path folder;
    private final InputStream input;
    private final CallChoice calls;

    /**
     * Prepares a run.
     *
     * @param folder what relative paths start from
     * @param input what {@code -} reads
     * @throws Unreadable when the call that applies to every dossier is unknown or cannot be read
     * @throws InvalidCall when it has mistakes
     */
    public Checker(Rules rules, Path folder, InputStream input) throws Unreadable, InvalidCall {
        this.rules = rules;
        this.folder = folder;
        this.input = input;
        this.calls = CallChoice.of(rules, folder);
    }

    /** What becomes of one dossier. */
    public Checked check(String path) {
        try {
            if (path.equals(STANDARD_INPUT)) {
                return assessed(path, DossierReader.read(input, path, folder), folder);
            }
            DossierFile file = DossierFile.named(path, folder);
            return checked(file);
        } catch (Unreadable unreadable) {
            return Checked.failed(path.replace('\\', '/'), unreadable.failure());
        }
    }

    /**
     * What becomes of one dossier as it stands, and with supposed answers.
     *
     * @throws Unsupposable when an answer cannot be supposed
     */
    public Scenario suppose(String path, List<Supposition> suppositions) throws Unsupposable {
        String shown = path.replace('\\', '/');
        try {
            if (path.equals(STANDARD_INPUT)) {
                return supposed(path, DossierReader.open(input, path, folder), folder, suppositions);
            }
            DossierFile file = DossierFile.named(path, folder);
            shown = file.shown();
            return supposed(shown, DossierReader.open(file), file.folder(), suppositions);
        } catch (Unreadable unreadable) {
            return Scenario.unchanged(Checked.failed(shown, unreadable.failure()));
        }
    }

    private Scenario supposed(String path, DossierTree tree, Path dossierFolder, List<Supposition> suppositions)
            throws Unreadable, Unsupposable {
        Checked before = assessed(path, tree.dossier(), dossierFolder);
        return suppositions.isEmpty()
                ? Scenario.unchanged(before)
                : new Scenario(
                        before,
                        assessed(path, tree.supposing(suppositions), dossierFolder),
                        tree.supposed(suppositions));
    }

    private Checked checked(DossierFile file) {
        try {
            return assessed(file.shown(), DossierReader.read(file), file.folder());
        } catch (Unreadable unreadable) {
            return Checked.failed(file.shown(), unreadable.failure());
        }
    }

    private Checked assessed(String path, Dossier dossier, Path dossierFolder) throws Unreadable {
        try {
            Call call = calls.callOf(dossier, dossierFolder);
            return Checked.of(path, assessment(call, dossier));
        } catch (InvalidCall invalid) {
            Answer<String> named = dossier.filing().call();
            return Checked.failed(path, Failure.of(invalid, named.text(), named.place()));
        }
    }

    private Assessment assessment(Call call, Dossier dossier) {
        if (rules.date().isPresent()) {
            return call.assess(dossier, rules.date().get());
        }
        Answer<LocalDate> filed = dossier.filing().filedOn();
        return filed.value()
                .map(day -> call.assess(dossier, day))
                .orElseGet(() -> call.assess(
                        dossier.noticing(List.of(undated(filed))), rules.today().get()));
    }

    private Notice undated(Answer<LocalDate> filed) {
        Notice.Kind kind = filed.isIllegible() ? Notice.Kind.FILING_DATE_ILLEGIBLE : Notice.Kind.FILING_DATE_ABSENT;
        return new Notice(kind, List.of(rules.today().get().toString()), filed.place());
    }
}
