package fr.complet.cli;

import fr.complet.reading.Failure;
import fr.complet.report.TextReport;
import fr.complet.report.Words;

/** Ends a command that cannot begin: a call that is to judge every dossier, or a file of settings, cannot be read. */
final class NoVerdict {

    private NoVerdict() {}

    /** Says why, in full, on the standard error; gives the exit code. */
    static int because(Failure failure, Host host, Appearance appearance) {
        TextReport report = new TextReport(Words.in(appearance.language(host)), Appearance.loud());
        host.err().print(report.refusal(failure));
        return ExitStatus.NO_VERDICT.code();
    }
}
