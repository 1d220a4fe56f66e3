package fr.complet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** ShellInput that are edited on the terminal, with what was typed before and with completion. */
final class EditedLines implements ShellInput {

    private static final int MOST_KEPT = 1000;
    private static final String WINDOWS = "Windows";

    /** What is coloured in a list of completions. */
    private static final List<String> STYLES = List.of(
            LineReader.COMPLETION_STYLE_STARTING,
            LineReader.COMPLETION_STYLE_DESCRIPTION,
            LineReader.COMPLETION_STYLE_GROUP,
            LineReader.COMPLETION_STYLE_LIST_STARTING,
            LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
            LineReader.COMPLETION_STYLE_LIST_GROUP,
            LineReader.COMPLETION_STYLE_LIST_BACKGROUND);

    private final Terminal terminal;
    private final LineReader reader;

    EditedLines(Terminal terminal, Completer completer, Optional<Path> history, boolean coloured) {
        this.terminal = terminal;
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("complet")
                .parser((line, cursor, context) -> TypedLine.of(line, Math.max(0, Math.min(cursor, line.length()))))
                .completer(completer)
                .variable(LineReader.HISTORY_SIZE, MOST_KEPT)
                .variable(LineReader.HISTORY_FILE_SIZE, MOST_KEPT)
                // Its question whether to show them all has words of one language only.
                .variable(LineReader.TOO_MANY_CANDIDATES, "show")
                .variable(LineReader.BELL_STYLE, "none")
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.AUTO_MENU, false)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.MOUSE, false);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        if (!coloured) {
            STYLES.forEach(style -> builder.variable(style, "fg:default"));
        }
        this.reader = builder.build();
    }

    /**
     * The terminal of this process.
     *
     * @throws IOException when it cannot be had
     */
    static Terminal system() throws IOException {
        boolean windows = System.getProperty("os.name", "").startsWith(WINDOWS);
        // Neither native code, of which Java warns, nor questions to the terminal, which not every one answers.
        return TerminalBuilder.builder()
                .name("complet")
                .system(true)
                .provider(windows ? TerminalBuilder.PROP_PROVIDER_JNI : TerminalBuilder.PROP_PROVIDER_EXEC)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                .graphemeCluster(false)
                .dumb(false)
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
