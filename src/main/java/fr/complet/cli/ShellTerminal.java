package fr.complet.cli;

import fr.complet.report.Style;
import java.io.IOException;
import java.util.List;
import org.jline.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Decides how the lines of the shell are typed. */
final class ShellTerminal {

    private final Host host;
    private final ParseResult given;

    private ShellTerminal(Host host, ParseResult given) {
        this.host = host;
        this.given = given;
    }

    /** Edited, unless somebody or the terminal itself wants it plain. */
    static ShellInput of(Host host, ParseResult given, CliWords words) {
        return new ShellTerminal(host, given).input(words);
    }

    private ShellInput input(CliWords words) {
        if (given.matchedOptionValue(ShellCommand.PLAIN, false) || host.isDumb()) {
            return new PlainLines(host);
        }
        try {
            Terminal terminal = LineReaders.terminal();
            return new EditedLines(terminal, completer(words), HistoryFile.of(host), isColoured());
        } catch (IOException | IllegalStateException unusable) {
            return new PlainLines(host);
        }
    }

    private boolean isColoured() {
        return new Appearance(given).text(host, false, false).style() == Style.COLOUR;
    }

    private ShellCompleter completer(CliWords words) {
        String language = new Appearance(given).language(host).code();
        CommandLine commands = Completions.in(Commands.build(host, List.of("--lang", language)));
        commands.getCommandSpec().removeSubcommand(given.commandSpec().name());
        return new ShellCompleter(new ShellWords(words), commands, host.folder());
    }
}
