package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.report.CallTable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the known calls; its subcommands show, export, compare and examine calls, and settle a value. */
final class CallsCommand extends CallTask {

    private CallsCommand(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = declared(new CallsCommand(host));
        spec.addSubcommand("show", ShowCall.spec(host));
        spec.addSubcommand("export", ExportCall.spec(host));
        spec.addSubcommand("diff", CompareCalls.spec(host));
        spec.addSubcommand("param", SettleParameter.spec(host));
        spec.addSubcommand("lint", CallsLintCommand.spec(host));
        return spec;
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        return new CallTable(day(), words(), text()).of(calls.all());
    }
}
