package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.cli.Output.Format;
import fr.complet.report.ControlReport;
import fr.complet.report.Words;
import fr.complet.writing.Control;
import fr.complet.writing.ControlCopy;
import fr.complet.writing.NotCopied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The copies of the workbook that was checked, with the result in them; they are written when the run has ended. */
final class ControlCopies {

    private final List<String> files;
    private final Appearance appearance;
    private final Host host;
    private final Optional<Candidate> sole;
    private Optional<Control> control = Optional.empty();
    private boolean allWritten = true;

    /**
     * Prepares.
     *
     * @param sole the only dossier of the run, of which there may be copies
     */
    ControlCopies(List<Output<Format>> outputs, Appearance appearance, Host host, Optional<Candidate> sole) {
        this.files = outputs.stream()
                .filter(output -> !output.format().isText())
                .map(Output::file)
                .flatMap(Optional::stream)
                .toList();
        this.appearance = appearance;
        this.host = host;
        this.sole = sole;
    }

    void prepare(Checked one) {
        if (!files.isEmpty()) {
            control = one.assessment().map(new ControlReport(Words.in(appearance.language(host)))::of);
        }
    }

    void write() {
        for (String file : files) {
            if (control.isEmpty()) {
                complain("error.control.unreadable", file);
            } else {
                write(control.get(), file);
            }
        }
    }

    boolean allWritten() {
        return allWritten;
    }

    private void write(Control result, String file) {
        String shown = sole.map(Candidate::path).orElse("");
        Optional<Path> workbook = sole.flatMap(Candidate::file);
        if (workbook.isPresent() && !Files.isRegularFile(workbook.get())) {
            complain("error.control.archived", file, shown);
            return;
        }
        try {
            ControlCopy.write(
                    workbook.orElseThrow(NotCopied::ofOtherForm),
                    result,
                    host.folder().resolve(file));
        } catch (NotCopied refused) {
            complain("error.control." + refused.reason().name(), file, shown);
        } catch (IOException | InvalidPathException unwritable) {
            complain("error.output", file);
        }
    }

    private void complain(String key, String... details) {
        allWritten = false;
        host.err().println(CliWords.in(appearance.language(host)).say(key, details));
    }
}
