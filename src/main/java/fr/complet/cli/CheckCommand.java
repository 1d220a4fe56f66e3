package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Search;
import fr.complet.reading.Unreadable;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

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
        ParseResult given = spec.commandLine().getParseResult();
        try {
            return given.matchedOptionValue(CheckOptions.WATCH, false)
                    ? Watching.of(spec, host).call()
                    : call(Configuration.of(host, given)).code();
        } catch (Unreadable unreadable) {
            return NoVerdict.because(unreadable.failure(), host, new Appearance(given));
        }
    }

    private ExitStatus call(Configuration configuration) throws Unreadable {
        CheckOptions options = CheckOptions.of(configuration);
        Usage.check(spec, options.outputs(), options.rules());
        Usage.checkCopies(spec, options.outputs());
        Office office = configuration.office();
        Checker checker = options.rules().checker(configuration, options.paths().size() == 1);
        Optional<KnownFindings> known = KnownFindings.of(configuration);
        Search search = search(options, office);
        Optional<Candidate> sole = search.sole();
        Usage.checkCopies(spec, options.outputs(), sole.isPresent());
        Reports reports = new Reports(options.appearance(), host, sole);
        Outlets outlets = new Outlets(options.outputs(), options.appearance(), host, reports);
        Progress progress =
                sole.isPresent() ? Progress.none() : Progress.of(host, outlets, () -> search(options, office));
        return new CheckRun(checker, options.threshold(), outlets, progress, known).over(search, options.jobs());
    }

    private Search search(CheckOptions options, Office office) {
        return new Search(options.paths(), host.folder(), host.in(), office::ignores);
    }
}
