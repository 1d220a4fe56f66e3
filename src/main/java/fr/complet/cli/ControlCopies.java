package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.report.ControlReport;
import fr.complet.report.Words;
import fr.complet.writing.ControlCopy;
import fr.complet.writing.NotCopied;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/** The copies of the workbook that was checked, with the result in them. */
final class ControlCopies {

    private final List<String> files;
    private final Appearance appearance;
    private final Host host;
    private boolean allWritten = true;

    ControlCopies(List<Output> outputs, Appearance appearance, Host host) {
        this.files = outputs.stream()
                .filter(output -> !output.isText())
                .map(Output::file)
                .flatMap(Optional::stream)
                .toList();
        this.appearance = appearance;
        this.host = host;
    }

    void tell(Checked one) {
        for (String file : files) {
            if (one.assessment().isEmpty()) {
                complain("error.control.unreadable", file);
            } else {
                write(one, file);
            }
        }
    }

    boolean allWritten() {
        return allWritten;
    }

    private void write(Checked one, String file) {
        try {
            var report = new ControlReport(Words.in(appearance.language(host)));
            ControlCopy.write(
                    DossierFile.named(one.path(), host.folder()).path(),
                    report.of(one.assessment().orElseThrow()),
                    host.folder().resolve(file));
        } catch (NotCopied refused) {
            complain("error.control." + refused.reason().name(), file, one.path());
        } catch (IOException | InvalidPathException | Unreadable unwritable) {
            complain("error.output", file);
        }
    }

    private void complain(String key, String... details) {
        allWritten = false;
        host.err().println(CliWords.in(appearance.language(host)).say(key, details));
    }
}
