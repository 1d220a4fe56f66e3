package fr.complet.cli;

import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.SettingKey;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Keeps the program ready for one command after the other, which it helps to type. */
final class ShellCommand implements Callable<Integer> {

    /** One line after the other. */
    static final String PLAIN = "--plain";

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private ShellCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new ShellCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        spec.addOption(OptionSpec.builder(PLAIN).build());
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        if (!host.console().isInteractive()) {
            throw new Misuse(spec, "misuse.shell-terminal");
        }
        ParseResult given = spec.commandLine().getParseResult();
        CliWords words = CliWords.in(new Appearance(given).language(host));
        Host inside = host.with(environment(given));
        try (ShellInput lines = ShellTerminal.of(host, given, words)) {
            new Shell(inside, lines, words).run();
        }
        return ExitStatus.CLEAN.code();
    }

    /** What holds for the shell holds for its commands, unless one of them says otherwise. */
    private Map<String, String> environment(ParseResult given) {
        Map<String, String> environment = new HashMap<>(host.environment());
        Appearance appearance = new Appearance(given);
        environment.put(
                SettingKey.LANGUAGE.variable(), appearance.language(host).code());
        ColorChoice color = given.matchedOptionValue("--color", null);
        if (color != null) {
            environment.put(SettingKey.COLOR.variable(), color.toString());
        }
        return environment;
    }
}
