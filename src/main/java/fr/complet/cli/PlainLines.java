package fr.complet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.utils.Signals;

/**
 * Lines as the terminal itself gives them, one after the other: nothing moves the cursor, so that a screen reader reads
 * what is there, and a terminal that can do nothing else shows it.
 */
final class PlainLines implements ShellInput {

    private static final String INTERRUPT = "INT";

    private final AwaitedLines in;
    private final PrintStream out;
    private final Optional<Integer> columns;
    private final Object before;
    private volatile Runnable interrupted = () -> {};

    PlainLines(Host host) {
        this.in = new AwaitedLines(new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8)));
        this.out = host.out();
        this.columns = host.console().columns();
        this.before = Signals.register(INTERRUPT, () -> interrupted.run());
    }

    @Override
    public Optional<String> next(String prompt) {
        // The terminal has dropped what was typed.
        interrupted = () -> show("\n" + prompt);
        show(prompt);
        try {
            Optional<String> line = in.next(Optional.empty());
            show(line.isEmpty() ? "\n" : "");
            return line;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void show(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public void stopping(CommandStop stop) {
        interrupted = stop::ask;
    }

    /** Plain whether or not the command asks for it: the shell was asked to be. */
    @Override
    public ClosingDesk desk(Host host, boolean plain, boolean coloured) {
        return new PlainDesk(host, in);
    }

    @Override
    public Optional<Integer> columns() {
        return columns;
    }

    @Override
    public void close() {
        Signals.unregister(INTERRUPT, before);
    }
}
