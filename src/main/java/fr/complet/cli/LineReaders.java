package fr.complet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Makes what edits lines on a terminal, alike for all commands that ask for lines. */
final class LineReaders {

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

    private LineReaders() {}

    /**
     * The terminal of this process.
     *
     * @throws IOException when it cannot be had
     */
    static Terminal terminal() throws IOException {
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

    /** A reader that still has to be told how its lines are taken apart and completed. */
    static LineReaderBuilder on(Terminal terminal, Optional<Path> history, boolean coloured) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("complet")
                .variable(LineReader.HISTORY_SIZE, MOST_KEPT)
                .variable(LineReader.HISTORY_FILE_SIZE, MOST_KEPT)
                // Its question whether to show them all has words of one language only.
                .variable(LineReader.TOO_MANY_CANDIDATES, "show")
                .variable(LineReader.BELL_STYLE, "none")
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.MOUSE, false);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        if (!coloured) {
            STYLES.forEach(style -> builder.variable(style, "fg:default"));
        }
        return builder;
    }
}
