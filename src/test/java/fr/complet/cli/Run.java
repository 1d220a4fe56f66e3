package fr.complet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One run of the program in this process, with what it wrote and how it ended. */
record Run(int status, String out, String err) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Runs in the top folder of the project, without a terminal. */
    static Run complet(String... arguments) {
        return in(Path.of("").toAbsolutePath(), Map.of(), "", arguments);
    }

    /** What was printed, with plain spaces for those that do not break. */
    String plainOut() {
        return plain(out);
    }

    String plainErr() {
        return plain(err);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    static Run in(Path folder, Map<String, String> environment, String input, String... arguments) {
        return in(folder, environment, input, Optional.empty(), arguments);
    }

    /** Runs in the top folder of the project, on a terminal of so many columns. */
    static Run onTerminal(int columns, Map<String, String> environment, String... arguments) {
        return in(Path.of("").toAbsolutePath(), environment, "", Optional.of(columns), arguments);
    }

    private static Run in(
            Path folder,
            Map<String, String> environment,
            String input,
            Optional<Integer> terminal,
            String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Host host = new Host(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                folder,
                () -> TODAY,
                terminal,
                terminal.isPresent());
        int status = new Program(host).run(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
