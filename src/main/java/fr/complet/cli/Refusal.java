package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.reading.Failure;
import fr.complet.report.TextReport;
import fr.complet.report.Words;

/** Tells on standard error why a file or a call that a command needs cannot be used. */
final class Refusal {

    private Refusal() {}

    /** The status with which the command ends: there is no verdict. */
    static int of(String named, Failure failure, Appearance appearance, Host host) {
        Words words = Words.in(appearance.language(host));
        host.err().print(new TextReport(words, appearance.text(host, true, false)).of(Checked.failed(named, failure)));
        return ExitStatus.NO_VERDICT.code();
    }
}
