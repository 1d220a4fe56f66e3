package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.cli.Output.Format;
import fr.complet.language.Language;
import fr.complet.report.ConciseReport;
import fr.complet.report.JsonReport;
import fr.complet.report.Report;
import fr.complet.report.Summary;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every form of the result at once; one that cannot be written is told, and does not stop the others. */
final class Outlets {

    private final Appearance appearance;
    private final Host host;
    private final boolean several;
    private final List<Outlet> open = new ArrayList<>();
    private boolean allWritten = true;

    Outlets(List<Output<Format>> outputs, Appearance appearance, Host host, boolean several) {
        this.appearance = appearance;
        this.host = host;
        this.several = several;
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

    private void open(Output<Format> output) {
        Report report = report(output);
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

    private Report report(Output<Format> output) {
        Language language = appearance.language(host);
        Words words = Words.in(language);
        return switch (output.format()) {
            case TEXT ->
                new TextReport(words, appearance.text(host, output.file().isPresent(), several));
            case CONCISE -> new ConciseReport(words);
            case JSON -> JsonReport.document(words);
            case JSONL -> JsonReport.lines(words);
        };
    }

    private void complain(String file) {
        allWritten = false;
        CliWords words = CliWords.in(appearance.language(host));
        boolean isFile = !file.equals(Outlet.STANDARD_OUTPUT);
        host.err().println(isFile ? words.say("error.output", file) : words.say("error.standard-output"));
    }
}
