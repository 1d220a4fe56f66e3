package fr.complet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
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
        return in(folder, environment, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run in(Path folder, Map<String, String> environment, InputStream input, String... arguments) {
        return at(Console.none(), folder, environment, input, arguments);
    }

    /** Runs with somebody before a terminal. */
    static Run at(Console console, Map<String, String> environment, String... arguments) {
        return at(console, Path.of("").toAbsolutePath(), environment, InputStream.nullInputStream(), arguments);
    }

    /** Runs with somebody before a terminal who types. */
    static Run typed(Console console, Path folder, String input, String... arguments) {
        var keyboard = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return at(console, folder, Map.of("TERM", "dumb", "NO_COLOR", "1"), keyboard, arguments);
    }

    private static Run at(
            Console console, Path folder, Map<String, String> environment, InputStream input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Host host = new Host(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                input,
                environment,
                folder,
                Today.of(() -> TODAY),
                console,
                Optional.empty(),
                Optional.empty());
        int status = new Program(host).run(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
