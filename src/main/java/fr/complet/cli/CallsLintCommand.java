package fr.complet.cli;

import fr.complet.reading.CallLint;
import fr.complet.reading.CallProblem;
import fr.complet.reading.Unreadable;
import fr.complet.report.LintText;
import fr.complet.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Examines a call file that an office writes: {@code calls lint FILE}. */
final class CallsLintCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private CallsLintCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new CallsLintCommand(host).spec.name("lint");
        spec.usageMessage().sortOptions(false);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .build());
        spec.addOption(OptionSpec.builder("--date")
                .type(LocalDate.class)
                .paramLabel("YYYY-MM-DD")
                .converters(new Day())
                .build());
        spec.addOption(OptionSpec.builder("--strict").build());
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        Appearance appearance = new Appearance(given);
        Words words = Words.in(appearance.language(host));
        String file = given.matchedPositionalValue(0, "");
        Optional<LocalDate> asked = Optional.ofNullable(given.matchedOptionValue("--date", null));
        try {
            List<CallProblem> problems = CallLint.of(file, host.folder(), asked.orElseGet(host.today()));
            host.out().print(LintText.of(file, problems, words));
            return status(problems, given.matchedOptionValue("--strict", false)).code();
        } catch (Unreadable unreadable) {
            return NoVerdict.because(unreadable.failure(), host, appearance);
        }
    }

    /** A call with mistakes judges nothing; one that only draws warnings does. */
    private static ExitStatus status(List<CallProblem> problems, boolean strict) {
        if (!problems.stream().allMatch(problem -> problem.kind().isWarning())) {
            return ExitStatus.NO_VERDICT;
        }
        return strict && !problems.isEmpty() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
