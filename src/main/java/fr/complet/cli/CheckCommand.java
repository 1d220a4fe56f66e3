package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Rules;
import fr.complet.archive.Search;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.util.Optional;
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
        Usage.check(spec, options.outputs(), options.parameters());
        try {
            return run(options, new Checker(rules(options), host.folder())).code();
        } catch (InvalidCall invalid) {
            String named = options.call().orElse("");
            return refused(Failure.of(invalid, named, Place.ofFile(named)), options);
        } catch (Unreadable unreadable) {
            return refused(unreadable.failure(), options);
        }
    }

    /** A call that is to judge every dossier, and cannot be read, stops the run. */
    private int refused(Failure failure, CheckOptions options) {
        Language language = options.appearance().language(host);
        TextReport report = new TextReport(Words.in(language), Appearance.loud());
        host.err().print(report.of(Checked.failed(options.call().orElse(""), failure)));
        return ExitStatus.NO_VERDICT.code();
    }

    private Rules rules(CheckOptions options) {
        return new Rules(
                options.call(),
                options.date(),
                host.today(),
                Usage.given(options.parameters()),
                options.paths().size() == 1);
    }

    private ExitStatus run(CheckOptions options, Checker checker) {
        Search search = search(options);
        Optional<Candidate> sole = search.sole();
        Reports reports = new Reports(options.appearance(), host, sole);
        Outlets outlets = new Outlets(options.outputs(), options.appearance(), host, reports);
        Progress progress = sole.isPresent() ? Progress.none() : Progress.of(host, () -> search(options), outlets);
        return new CheckRun(checker, options.threshold(), outlets, progress).over(search, options.jobs());
    }

    private Search search(CheckOptions options) {
        return new Search(options.paths(), host.folder(), host.in(), ignored -> false);
    }
}
