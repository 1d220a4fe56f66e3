package fr.complet.cli;

import fr.complet.cli.Output.Format;
import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import fr.complet.reading.InvalidCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
        write(share.resolve("bash-completion/completions/" + NAME), AutoComplete.bash(NAME, completed()));
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

    private static CommandLine completed() throws InvalidCall {
        CommandLine command = command(Language.EN);
        List<String> requirements =
                Catalogue.shipped().entries().stream().map(Entry::id).distinct().toList();
        complete(command, requirements);
        return command;
    }

    /** The words that options take, which a run need not know beforehand. */
    private static void complete(CommandLine command, List<String> requirements) {
        CommandSpec spec = command.getCommandSpec();
        complete(
                spec, "--lang", Stream.of(Language.values()).map(Language::code).toList());
        complete(
                spec,
                "--format",
                Stream.of(Format.values()).map(Enum::name).map(Manual::lower).toList());
        complete(spec, "--call", CallLibrary.calls());
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            Optional<List<String>> known = argument.paramLabel().equals("ID")
                    ? Optional.of(requirements)
                    : Optional.of(CallLibrary.calls())
                            .filter(calls -> argument.paramLabel().startsWith("CALL"));
            known.ifPresent(words -> {
                spec.remove(argument);
                spec.addPositional(PositionalParamSpec.builder(argument)
                        .completionCandidates(words)
                        .build());
            });
        }
        command.getSubcommands().values().forEach(below -> complete(below, requirements));
    }

    private static void complete(CommandSpec spec, String name, List<String> words) {
        OptionSpec option = spec.findOption(name);
        if (option != null) {
            spec.remove(option);
            spec.addOption(
                    OptionSpec.builder(option).completionCandidates(words).build());
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
