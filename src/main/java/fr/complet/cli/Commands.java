package fr.complet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Builds the command line that the arguments need, and no more. */
final class Commands {

    private static final List<String> HELP = List.of("-h", "--help");

    private Commands() {}

    static CommandLine build(Host host, List<String> arguments) {
        CommandLine root = new CommandLine(Root.spec(host));
        Optional<Subcommand> called = Subcommand.called(arguments);
        for (Subcommand one : called.map(List::of).orElse(Subcommand.ALL)) {
            root.getCommandSpec().addSubcommand(one.names().get(0), one.make(host));
        }
        // Only now, since they reach the subcommands that are there.
        root.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        if (called.isEmpty() || arguments.stream().anyMatch(HELP::contains)) {
            root.setResourceBundle(CliWords.of(host, arguments).bundle());
        }
        return root;
    }
}
