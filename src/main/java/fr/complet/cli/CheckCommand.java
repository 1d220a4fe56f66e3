package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.Summary;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Checks dossiers and prints what is missing: the main command. */
final class CheckCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private CheckCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new CheckCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        CheckOptions.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        CheckOptions options = CheckOptions.of(spec.commandLine().getParseResult());
        Usage.check(spec, options.outputs(), options.rules());
        try {
            return run(options, checker(options)).code();
        } catch (InvalidCall invalid) {
            String named = options.rules().call().orElse("");
            return refused(Failure.of(invalid, named, Place.ofFile(named)), options);
        } catch (Unreadable unreadable) {
            return refused(unreadable.failure(), options);
        }
    }

    /** A call that is to judge every dossier, and cannot be read, stops the run. */
    private int refused(Failure failure, CheckOptions options) {
        Language language = options.appearance().language(host);
        TextReport report = new TextReport(Words.in(language), Appearance.loud());
        host.err().print(report.of(Checked.failed(options.rules().call().orElse(""), failure)));
        return ExitStatus.NO_VERDICT.code();
    }

    private Checker checker(CheckOptions options) throws Unreadable, InvalidCall {
        boolean sole = options.paths().size() == 1;
        return new Checker(options.rules().rules(host, sole), host.folder(), host.in());
    }

    private ExitStatus run(CheckOptions options, Checker checker) {
        boolean several = options.paths().size() > 1;
        Outlets outlets = new Outlets(options.outputs(), options.appearance(), host, several);
        ExitStatus status = ExitStatus.CLEAN;
        Summary summary = Summary.empty();
        for (String path : options.paths()) {
            Checked one = checker.check(path);
            status = status.worse(ExitStatus.of(one, options.threshold()));
            summary = summary.plus(one);
            outlets.tell(one);
        }
        outlets.close(summary);
        return outlets.allWritten() ? status : ExitStatus.NO_VERDICT;
    }
}
