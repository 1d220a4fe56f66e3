package fr.complet.cli;

import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.SettingKey;
import fr.complet.report.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Keeps the program ready for one command after the other, which it helps to type. */
final class ShellCommand implements Callable<Integer> {

    private static final String PLAIN = "--plain";

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
        try (LineSource lines = lines(given, words)) {
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

    private LineSource lines(ParseResult given, CliWords words) {
        boolean dumb = host.variable("TERM").filter("dumb"::equals).isPresent();
        if (given.matchedOptionValue(PLAIN, false) || dumb) {
            return new PlainLines(host);
        }
        return ShellLines.on(host, completions(given), words, isColoured(given));
    }

    private boolean isColoured(ParseResult given) {
        return new Appearance(given).text(host, false, false).style() == Style.COLOUR;
    }

    private CommandLine completions(ParseResult given) {
        String language = new Appearance(given).language(host).code();
        CommandLine commands = Completions.in(Commands.build(host, List.of("--lang", language)));
        commands.getCommandSpec().removeSubcommand(spec.name());
        return commands;
    }
}
