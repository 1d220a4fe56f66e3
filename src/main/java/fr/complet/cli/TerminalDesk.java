package fr.complet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Questions and answers on a terminal, with suggestions under the Tab key and a history of what was typed. */
final class TerminalDesk implements ClosingDesk {

    private static final String HISTORY = "reponses";

    private final Terminal terminal;
    private final LineReader reader;
    private final SuggestedWords suggested = new SuggestedWords();

    private TerminalDesk(Terminal terminal, Host host) {
        this.terminal = terminal;
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("complet")
                .parser(new WholeLine())
                .completer(suggested)
                .completionMatcher(new AsSuggested())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                .variable(LineReader.BELL_STYLE, "none");
        HistoryFile.named(host, HISTORY).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        this.reader = builder.build();
    }

    /**
     * On the terminal of this process.
     *
     * @throws UncheckedIOException when it cannot be had
     */
    static TerminalDesk on(Host host) {
        try {
            return new TerminalDesk(EditedLines.system(), host);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void show(List<String> lines) {
        lines.forEach(terminal.writer()::println);
        terminal.flush();
    }

    @Override
    public String ask(Inquiry inquiry) throws Left {
        suggested.become(inquiry.suggestions());
        try {
            return reader.readLine(inquiry.prompt());
        } catch (UserInterruptException interrupted) {
            throw new Left(true);
        } catch (EndOfFileException over) {
            throw new Left(false);
        }
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            terminal.close();
        } catch (IOException lost) {
            // The history is a comfort; the answers are saved.
            return;
        }
    }
}
