package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.report.Report;
import fr.complet.report.Summary;
import fr.complet.writing.Draft;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where one form of the result is written; a file appears whole at the end, or not at all. */
final class Outlet {

    static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final Report report;
    private final PrintStream stream;
    private final Optional<Draft> draft;
    private boolean first = true;
    private boolean lost;

    private Outlet(String name, Report report, PrintStream stream, Optional<Draft> draft) {
        this.name = name;
        this.report = report;
        this.stream = stream;
        this.draft = draft;
        stream.print(report.opening());
    }

    static Outlet toStandardOutput(Report report, Host host) {
        return new Outlet(STANDARD_OUTPUT, report, host.out(), Optional.empty());
    }

    /**
     * Writes to a file through a draft beside it.
     *
     * @throws IOException when the draft cannot be written
     */
    static Outlet toFile(Report report, String name, Path file) throws IOException {
        Draft draft = Draft.of(file);
        PrintStream stream = new PrintStream(draft.stream(), false, StandardCharsets.UTF_8);
        return new Outlet(name, report, stream, Optional.of(draft));
    }

    /** The file as the user named it; a dash for the standard output. */
    String name() {
        return name;
    }

    boolean isFile() {
        return draft.isPresent();
    }

    /** Whether writing has failed, so that nothing more is worth being written. */
    boolean isLost() {
        return lost;
    }

    /** Prepares what is said of a path; the rest is done in the order of the paths. */
    Supplier<String> prepared(Checked one) {
        return report.telling(one);
    }

    void tell(String said) {
        if (said.isEmpty()) {
            return;
        }
        if (!first) {
            stream.print(report.separator());
        }
        first = false;
        stream.print(said);
        // Shows each dossier when it is done, and learns whether anybody still reads.
        lost |= !isFile() && stream.checkError();
    }

    /** Writes the end; throws when the whole result could not be written. */
    void close(Summary summary) throws IOException {
        if (!summary.completed() && !report.tellsWhenCutShort()) {
            abandon();
            return;
        }
        stream.print(report.closing(summary));
        if (stream.checkError()) {
            throw new IOException("the result could not be written");
        }
        if (draft.isPresent()) {
            stream.close();
            draft.get().publish();
        }
    }

    /** Leaves nothing half-written behind. */
    void abandon() {
        if (draft.isPresent()) {
            stream.close();
            draft.get().drop();
        }
    }
}
