package fr.complet.cli;

import fr.complet.report.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The bare command: it says what the program can do. */
final class Root implements Runnable {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private Root(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new Root(host).spec.name("complet");
        spec.usageMessage().sortOptions(false);
        spec.versionProvider(() -> new String[] {"complet " + Version.current()});
        return spec.addOption(help())
                .addOption(
                        OptionSpec.builder("-V", "--version").versionHelp(true).build())
                .addOption(Appearance.language());
    }

    /** The option that every command has. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).build();
    }

    @Override
    public void run() {
        spec.commandLine().usage(host.out());
    }
}
