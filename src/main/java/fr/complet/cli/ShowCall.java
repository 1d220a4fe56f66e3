package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.report.CallPage;
import picocli.CommandLine.Model.CommandSpec;

/** Shows everything that a call asks, with the values in force on a day. */
final class ShowCall extends CallTask {

    private ShowCall(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        return declared(new ShowCall(host)).addPositional(argument("CALL"));
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        return new CallPage(day(), words(), text()).of(calls.named(text(0)));
    }
}
