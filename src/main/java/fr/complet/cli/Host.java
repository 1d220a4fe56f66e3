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

/** Everything the program has from outside: streams, environment, folder, day, terminal. Tests give their own. */
record Host(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path folder,
        Supplier<LocalDate> today,
        Console console) {

    private static final int BUFFER = 1 << 16;

    static Host system() {
        // Whatever the locale says, results are UTF-8: a file of results must not depend on who wrote it.
        PrintStream out = new PrintStream(buffered(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Host(
                out, err, System.in, System.getenv(), Path.of("").toAbsolutePath(), new Today(), Console.told());
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
