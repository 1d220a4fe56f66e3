package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.report.Report;
import fr.complet.report.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where one form of the result is written; a file appears whole at the end, or not at all. */
final class Outlet {

    static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final Report report;
    private final PrintStream stream;
    private final Optional<Draft> draft;
    private boolean first = true;

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
    static Outlet toFile(Report report, String file, Host host) throws IOException {
        Draft draft = Draft.of(path(file, host));
        PrintStream stream = new PrintStream(Files.newOutputStream(draft.written()), false, StandardCharsets.UTF_8);
        return new Outlet(file, report, stream, Optional.of(draft));
    }

    private static Path path(String file, Host host) throws IOException {
        try {
            return host.folder().resolve(file);
        } catch (InvalidPathException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The file as the user named it; a dash for the standard output. */
    String name() {
        return name;
    }

    void tell(Checked one) {
        String said = report.telling(one).get();
        if (said.isEmpty()) {
            return;
        }
        if (!first) {
            stream.print(report.separator());
        }
        first = false;
        stream.print(said);
    }

    /** Writes the end; throws when the whole result could not be written. */
    void close(Summary summary) throws IOException {
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

    private record Draft(Path written, Path target) {

        static Draft of(Path named) throws IOException {
            boolean exists = Files.exists(named);
            if (exists && !Files.isWritable(named)) {
                throw new AccessDeniedException(named.toString());
            }
            // A link stays a link: what it leads to is replaced.
            Path target = exists ? named.toRealPath() : named;
            // A pipe or a device is written to as it is: moving a file over it would destroy it.
            boolean special = exists && !Files.isRegularFile(target);
            String name =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
            return new Draft(special ? target : target.resolveSibling(name), target);
        }

        void publish() throws IOException {
            if (!written.equals(target)) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        void drop() {
            if (!written.equals(target)) {
                written.toFile().delete();
            }
        }
    }
}
