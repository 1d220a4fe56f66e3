package fr.complet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Builds the command line that the arguments need, and no more. */
final class Commands {

    private static final List<String> HELP = List.of("-h", "--help");

    static {
        // What picocli would look for and prepare at each start, and no option here has a use for.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", ".*");
    }

    private Commands() {}

    static CommandLine build(Host host, List<String> arguments) {
        Optional<Subcommand> called = Subcommand.called(arguments);
        if (called.filter(Subcommand::judges).isPresent()) {
            Preparation.begin();
        }
        CommandLine root = new CommandLine(Root.spec(host));
        for (Subcommand one : called.map(List::of).orElse(Subcommand.ALL)) {
            root.getCommandSpec().addSubcommand(one.names().get(0), one.make(host));
        }
        // Only now, since they reach the subcommands that are there.
        root.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        if (called.isEmpty() || arguments.stream().anyMatch(HELP::contains)) {
            HelpPage.addTo(root, host, CliWords.of(host, arguments));
        }
        return root;
    }
}
