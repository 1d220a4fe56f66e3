package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Rules;
import fr.complet.cli.Output.Format;
import fr.complet.cli.Threshold.FailOn;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.Summary;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks dossiers and prints what is missing: the main command. */
@Command(name = "check", aliases = "verifier", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Host host;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME[=FILE]",
            converter = Output.Reader.class)
    private List<Output> outputs = List.of(Output.toStandardOutput(Format.TEXT));

    @Option(names = "--call", paramLabel = "ID|FILE")
    private Optional<String> call = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", converter = Day.class)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--param", paramLabel = "[CALL.]NAME=VALUE")
    private List<String> parameters = List.of();

    @Option(names = "--fail-on", paramLabel = "GRAVITY")
    private FailOn failOn = FailOn.BLOCKING;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private final Appearance appearance = new Appearance();

    CheckCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Usage.check(spec, outputs, parameters);
        Language language = appearance.language(host);
        try {
            return run(new Checker(rules(), host.folder(), host.in())).code();
        } catch (InvalidCall invalid) {
            String named = call.orElse("");
            return refused(Failure.of(invalid, named, Place.ofFile(named)), language);
        } catch (Unreadable unreadable) {
            return refused(unreadable.failure(), language);
        }
    }

    /** A call that is to judge every dossier, and cannot be read, stops the run. */
    private int refused(Failure failure, Language language) {
        TextReport report = new TextReport(Words.in(language), appearance.text(host, true, false));
        host.err().print(report.of(Checked.failed(call.orElse(""), failure)));
        return ExitStatus.NO_VERDICT.code();
    }

    private Rules rules() {
        return new Rules(call, date, host.today(), Usage.given(parameters), paths.size() == 1);
    }

    private ExitStatus run(Checker checker) {
        Outlets outlets = new Outlets(outputs, appearance, host, paths.size() > 1);
        ExitStatus status = ExitStatus.CLEAN;
        Summary summary = Summary.empty();
        for (String path : paths) {
            Checked one = checker.check(path);
            status = status.worse(ExitStatus.of(one, new Threshold(failOn, strict)));
            summary = summary.plus(one);
            outlets.tell(one);
        }
        outlets.close(summary);
        return outlets.allWritten() ? status : ExitStatus.NO_VERDICT;
    }
}
