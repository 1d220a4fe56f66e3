package fr.complet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the program has from outside: streams, environment, folder, day, terminal. Tests give their own.
 *
 * @param stop by which the shell stops a command; nothing outside of it
 * @param shell where the shell that runs the command has its lines from; nothing outside of it
 */
record Host(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path folder,
        Today today,
        Console console,
        Optional<CommandStop> stop,
        Optional<ShellInput> shell) {

    private static final int BUFFER = 1 << 16;

    static Host system() {
        // Whatever the locale says, results are UTF-8: a file of results must not depend on who wrote it.
        PrintStream out = new PrintStream(buffered(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path folder = Path.of("").toAbsolutePath();
        Optional<CommandStop> stop = Optional.empty();
        Console console = Console.told();
        return new Host(out, err, System.in, System.getenv(), folder, new Today(), console, stop, Optional.empty());
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    /** For another run in the same process, on a day of its own. */
    Host anew() {
        return new Host(out, err, in, environment, folder, today.anew(), console, stop, shell);
    }

    /** With other variables. */
    Host with(Map<String, String> variables) {
        return new Host(out, err, in, variables, folder, today, console, stop, shell);
    }

    /** For a command of the shell, which reads nothing from the keyboard but by the lines of the shell. */
    Host within(Console terminal, CommandStop stopping, ShellInput lines) {
        InputStream nothing = InputStream.nullInputStream();
        return new Host(
                out,
                err,
                nothing,
                environment,
                folder,
                today.anew(),
                terminal,
                Optional.of(stopping),
                Optional.of(lines));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether blocks and frames can be seen: not on a terminal that says it is dumb, or that its locale is not UTF-8. */
    boolean drawsBlocks() {
        if (!console.terminal()) {
            return true;
        }
        Optional<String> locale =
                variable("LC_ALL").or(() -> variable("LC_CTYPE")).or(() -> variable("LANG"));
        return !isDumb() && locale.map(Host::isUnicode).orElse(true);
    }

    /** Whether the terminal says that it can only print one line after the other. */
    boolean isDumb() {
        return variable("TERM").filter("dumb"::equals).isPresent();
    }

    private static boolean isUnicode(String locale) {
        return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
    }
}
