package fr.complet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the program has from outside: streams, environment, folder, day, terminal. Tests give their own.
 *
 * @param columns the width of the terminal; empty when the launcher does not say
 * @param terminal whether the standard output is a terminal
 */
record Host(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path folder,
        Supplier<LocalDate> today,
        Optional<Integer> columns,
        boolean terminal) {

    private static final int BUFFER = 1 << 16;

    static Host system() {
        // Whatever the locale says, results are UTF-8: a file of results must not depend on who wrote it.
        PrintStream out = new PrintStream(buffered(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Host(
                out,
                err,
                System.in,
                System.getenv(),
                Path.of("").toAbsolutePath(),
                new Today(),
                terminalColumns(),
                Boolean.getBoolean("complet.terminal"));
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    private static Optional<Integer> terminalColumns() {
        int columns = Integer.getInteger("complet.columns", 0);
        return columns > 0 ? Optional.of(columns) : Optional.empty();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
