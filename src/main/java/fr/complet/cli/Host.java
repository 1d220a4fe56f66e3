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
import java.util.Locale;
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

    /** Whether blocks and frames can be seen: not on a terminal that says it is dumb, or that its locale is not UTF-8. */
    boolean drawsBlocks() {
        if (!console.terminal()) {
            return true;
        }
        boolean dumb = variable("TERM").filter("dumb"::equals).isPresent();
        Optional<String> locale =
                variable("LC_ALL").or(() -> variable("LC_CTYPE")).or(() -> variable("LANG"));
        return !dumb && locale.map(Host::isUnicode).orElse(true);
    }

    private static boolean isUnicode(String locale) {
        return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
    }
}
