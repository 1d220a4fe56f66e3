package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.report.Report;
import fr.complet.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every form of the result at once; one that cannot be written is told, and does not stop the others. */
final class Outlets {

    private final Appearance appearance;
    private final Host host;
    private final Reports reports;
    private final List<Outlet> open = new ArrayList<>();
    private boolean allWritten = true;

    Outlets(List<Output> outputs, Appearance appearance, Host host, boolean several) {
        this.appearance = appearance;
        this.host = host;
        this.reports = new Reports(appearance, host, several);
        outputs.forEach(this::open);
    }

    void tell(Checked one) {
        open.forEach(outlet -> outlet.tell(one));
    }

    void close(Summary summary) {
        for (Outlet outlet : open) {
            try {
                outlet.close(summary);
            } catch (IOException unwritable) {
                outlet.abandon();
                complain(outlet.name());
            }
        }
    }

    boolean allWritten() {
        return allWritten;
    }

    private void open(Output output) {
        Report report = reports.of(output);
        if (output.file().isEmpty()) {
            open.add(Outlet.toStandardOutput(report, host));
            return;
        }
        String file = output.file().get();
        try {
            open.add(Outlet.toFile(report, file, host));
        } catch (IOException unwritable) {
            complain(file);
        }
    }

    private void complain(String file) {
        allWritten = false;
        CliWords words = CliWords.in(appearance.language(host));
        boolean isFile = !file.equals(Outlet.STANDARD_OUTPUT);
        host.err().println(isFile ? words.say("error.output", file) : words.say("error.standard-output"));
    }
}
