package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.cli.Output.Format;
import fr.complet.report.Report;
import fr.complet.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Every form of the result at once; one that cannot be written is told, and does not stop the others. */
final class Outlets {

    private final Appearance appearance;
    private final Host host;
    private final Reports reports;
    private final List<Outlet> open = new ArrayList<>();
    private final ControlCopies copies;
    private boolean allWritten = true;

    Outlets(List<Output<Format>> outputs, Appearance appearance, Host host, Reports reports) {
        this.appearance = appearance;
        this.host = host;
        this.reports = reports;
        this.copies = new ControlCopies(outputs, appearance, host, reports.sole());
        outputs.stream().filter(output -> output.format().isText()).forEach(this::open);
    }

    /** What each form says of a path, prepared by any thread. */
    List<Supplier<String>> prepared(Checked one) {
        List<Supplier<String>> prepared = new ArrayList<>(open.size());
        for (Outlet outlet : open) {
            prepared.add(outlet.prepared(one));
        }
        copies.prepare(one);
        return prepared;
    }

    /** Writes what was prepared; the paths come in their order. */
    void tell(List<Supplier<String>> said) {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).tell(said.get(i).get());
        }
    }

    /** Whether there is anything that a sudden end would leave half-written. */
    boolean haveFiles() {
        for (Outlet outlet : open) {
            if (outlet.isFile()) {
                return true;
            }
        }
        return false;
    }

    /** Whether results appear on the terminal as they come. */
    boolean areSeen() {
        return host.console().terminal() && !open.stream().allMatch(Outlet::isFile);
    }

    /** Whether nobody will see anything of what is still to come. */
    boolean areLost() {
        return open.stream().allMatch(Outlet::isLost);
    }

    void close(Summary summary) {
        for (Outlet outlet : open) {
            try {
                outlet.close(summary);
            } catch (IOException unwritable) {
                outlet.abandon();
                complain(outlet);
            }
        }
        if (summary.completed()) {
            copies.write();
        }
    }

    /** Begins to watch whether the run is stopped, which leaves nothing half-written behind. */
    Interruption interruption() {
        return Interruption.watch(host, this::abandon);
    }

    /** Leaves nothing half-written behind. */
    void abandon() {
        open.forEach(Outlet::abandon);
    }

    boolean allWritten() {
        return allWritten && copies.allWritten();
    }

    private void open(Output<Format> output) {
        Report report = reports.of(output);
        if (output.file().isEmpty()) {
            open.add(Outlet.toStandardOutput(report, host));
            return;
        }
        String name = output.file().get();
        try {
            Path file = ReportFile.of(name, host);
            if (ReportFile.isKept(file)) {
                complain("error.kept", name);
            } else {
                open.add(Outlet.toFile(report, name, file));
            }
        } catch (IOException unwritable) {
            complain("error.output", name);
        }
    }

    private void complain(Outlet outlet) {
        if (outlet.isFile()) {
            complain("error.output", outlet.name());
        } else if (Console.isPiped()) {
            // Whoever reads has seen enough, and wants to hear no more.
            allWritten = false;
        } else {
            complain("error.standard-output");
        }
    }

    private void complain(String key, String... details) {
        allWritten = false;
        host.err().println(CliWords.in(appearance.language(host)).say(key, details));
    }
}
