package fr.complet.cli;

import fr.complet.report.PersonalData;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Questions and answers on a terminal, with suggestions under the Tab key and a history of what was typed. */
final class TerminalDesk implements ClosingDesk {

    private static final String HISTORY = "reponses";

    private final Terminal terminal;
    private final LineReader reader;
    private final SuggestedWords suggested = new SuggestedWords();
    private final boolean lent;

    private TerminalDesk(Terminal terminal, boolean lent, Host host, boolean coloured) {
        this.terminal = terminal;
        this.lent = lent;
        this.reader = LineReaders.on(terminal, HistoryFile.named(host, HISTORY), coloured)
                .parser(new WholeLine())
                .completer(suggested)
                .completionMatcher(new AsSuggested())
                .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                .build();
    }

    /**
     * On the terminal of this process.
     *
     * @throws IOException when it cannot be had
     */
    static TerminalDesk on(Host host, boolean coloured) throws IOException {
        return new TerminalDesk(LineReaders.terminal(), false, host, coloured);
    }

    /** On a terminal that whoever lends it still needs. */
    static TerminalDesk lent(Terminal terminal, Host host, boolean coloured) {
        return new TerminalDesk(terminal, true, host, coloured);
    }

    @Override
    public void show(List<String> lines) {
        lines.forEach(terminal.writer()::println);
        terminal.flush();
    }

    @Override
    public String ask(Inquiry inquiry) throws Left {
        suggested.become(inquiry.suggestions());
        // What is said of people stays in the dossier.
        reader.variable(LineReader.DISABLE_HISTORY, PersonalData.isAt(inquiry.subject()));
        try {
            return reader.readLine(inquiry.prompt());
        } catch (UserInterruptException interrupted) {
            throw new Left(true);
        } catch (EndOfFileException over) {
            throw new Left(false);
        }
    }

    @Override
    public Optional<Integer> columns() {
        return Optional.of(terminal.getSize().getColumns())
                .filter(columns -> columns > 0)
                .map(columns -> Math.min(Appearance.WIDEST, columns));
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            if (!lent) {
                terminal.close();
            }
        } catch (IOException lost) {
            // The history is a comfort; the answers are saved.
            return;
        }
    }
}
