package fr.complet.cli;

import fr.complet.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes what the build puts beside the program: the pages of the manual, in the folders where {@code man} looks for
 * them, and the completion of shells. A run of the program never comes here.
 */
public final class Manual {

    private static final String NAME = "complet";

    private Manual() {}

    /** Writes into the folder that the only argument names. */
    public static void main(String... arguments) throws Exception {
        Path share = Path.of(arguments[0]);
        write(
                share.resolve("bash-completion/completions/" + NAME),
                AutoComplete.bash(NAME, Completions.in(command(Language.EN))));
        pages(command(Language.EN), CliWords.in(Language.EN), share.resolve("man/man1"));
        pages(command(Language.FR), CliWords.in(Language.FR), share.resolve("man/fr/man1"));
    }

    /** With all its commands, and their words. */
    private static CommandLine command(Language language) {
        return Commands.build(Host.system(), List.of("--lang", language.code()));
    }

    private static void pages(CommandLine command, CliWords words, Path folder) throws IOException {
        write(folder.resolve(ManPage.name(command.getCommandSpec()) + ".1"), ManPage.of(command, words));
        for (CommandLine below : command.getSubcommands().values()) {
            pages(below, words, folder);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
