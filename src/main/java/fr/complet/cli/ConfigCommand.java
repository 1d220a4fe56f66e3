package fr.complet.cli;

import fr.complet.reading.Unreadable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the settings that apply in a folder, and who settled each. */
final class ConfigCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private ConfigCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new ConfigCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        Configuration.addTo(spec);
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        try {
            Configuration configuration = Configuration.of(host, given);
            // What a check would refuse is not shown as if it applied.
            RuleOptions.of(configuration).checker(configuration, false);
            host.out().print(EffectiveSettings.of(configuration));
            return ExitStatus.CLEAN.code();
        } catch (Unreadable unreadable) {
            return NoVerdict.because(unreadable.failure(), host, new Appearance(given));
        }
    }
}
