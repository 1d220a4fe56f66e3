package fr.complet.cli;

import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import fr.complet.reading.InvalidCall;
import fr.complet.report.Explained;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Gives commands the words that their arguments may be, which a run need not know beforehand. */
final class Completions {

    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();
    private static final List<String> FORMATS = lower(Output.Format.values());
    private static final List<String> FORMATS_OF_BUDGET = lower(BudgetOptions.Format.values());

    private Completions() {}

    /** The same command, with those of its subcommands. */
    static CommandLine in(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        complete(spec, "--lang", LANGUAGES);
        complete(spec, "--format", spec.name().equals("budget") ? FORMATS_OF_BUDGET : FORMATS);
        complete(spec, "--call", CallLibrary.calls());
        complete(spec, "--explain", Explained.codes());
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            known(argument).ifPresent(words -> {
                spec.remove(argument);
                spec.addPositional(PositionalParamSpec.builder(argument)
                        .completionCandidates(words)
                        .build());
            });
        }
        command.getSubcommands().values().forEach(Completions::in);
        return command;
    }

    private static Optional<Iterable<String>> known(ArgSpec argument) {
        String label = argument.paramLabel();
        if (label.equals("ID")) {
            // Looked up only when somebody wants to see them.
            return Optional.of(() -> Requirements.IDS.iterator());
        }
        return label.startsWith("CALL") ? Optional.of(CallLibrary.calls()) : Optional.empty();
    }

    private static void complete(CommandSpec spec, String name, List<String> words) {
        OptionSpec option = spec.findOption(name);
        if (option != null) {
            spec.remove(option);
            spec.addOption(
                    OptionSpec.builder(option).completionCandidates(words).build());
        }
    }

    private static List<String> lower(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The requirements of the program's calls. */
    private static final class Requirements {

        static final List<String> IDS = ids();

        private static List<String> ids() {
            try {
                return Catalogue.shipped().entries().stream()
                        .map(Entry::id)
                        .distinct()
                        .toList();
            } catch (InvalidCall impossible) {
                throw new IllegalStateException("a call of the program has mistakes", impossible);
            }
        }
    }
}
