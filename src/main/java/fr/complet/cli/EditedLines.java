package fr.complet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** ShellInput that are edited on the terminal, with what was typed before and with completion. */
final class EditedLines implements ShellInput {

    private final Terminal terminal;
    private final LineReader reader;

    EditedLines(Terminal terminal, Completer completer, Optional<Path> history, boolean coloured) {
        this.terminal = terminal;
        this.reader = LineReaders.on(terminal, history, coloured)
                .parser((line, cursor, context) -> TypedLine.of(line, Math.max(0, Math.min(cursor, line.length()))))
                .completer(completer)
                .option(Option.AUTO_MENU, false)
                .build();
    }

    @Override
    public Optional<String> next(String prompt) {
        while (true) {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException emptied) {
                // The line that was begun is given up, and the next one is asked for.
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void stopping(CommandStop stop) {
        terminal.handle(Signal.INT, signal -> stop.ask());
    }

    @Override
    public ClosingDesk desk(Host host, boolean plain, boolean coloured) {
        if (!plain) {
            return TerminalDesk.lent(terminal, host, coloured);
        }
        // One character at a time: what is typed ahead is for the shell.
        var keys = new BufferedReader(new StoppableKeys(terminal.reader(), host.stop()), 1);
        return new PlainDesk(host, new AwaitedLines(keys));
    }

    @Override
    public Optional<Integer> columns() {
        return Optional.of(terminal.getSize().getColumns()).filter(columns -> columns > 0);
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            terminal.close();
        } catch (IOException unwritable) {
            // What was typed is known no more the next time; the terminal is as it was.
        }
    }
}
