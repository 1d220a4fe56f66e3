package fr.complet.cli;

import java.io.IOException;
import org.jline.terminal.Terminal;
import picocli.CommandLine;

/** Chooses how the lines of the shell are typed. */
final class ShellLines {

    private static final String HISTORY = "historique";

    private ShellLines() {}

    /** With completion, where the terminal lets itself be had; else line by line. */
    static LineSource on(Host host, CommandLine commands, CliWords words, boolean coloured) {
        try {
            Terminal terminal = EditedLines.system();
            ShellCompleter completer = new ShellCompleter(new ShellWords(words), commands, host.folder());
            return new EditedLines(terminal, completer, HistoryFile.of(host, HISTORY), coloured);
        } catch (IOException | IllegalStateException unusable) {
            return new PlainLines(host);
        }
    }
}
