package fr.complet.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What concerns calls themselves: a group of commands. */
final class CallsCommand implements Runnable {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private CallsCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new CallsCommand(host).spec;
        spec.addSubcommand("lint", CallsLintCommand.spec(host));
        return spec.addOption(Root.help());
    }

    @Override
    public void run() {
        spec.commandLine().usage(host.out());
    }
}
