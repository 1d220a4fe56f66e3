package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.writing.YamlText;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a call with the rule sets that it includes as one file, without the values of the user. */
final class ExportCall extends CallTask {

    private ExportCall(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        return declared(new ExportCall(host)).addPositional(argument("CALL"));
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        return YamlText.of(calls.effective(text(0)));
    }
}
