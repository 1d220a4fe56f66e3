package fr.complet.cli;

import fr.complet.cli.Output.Format;
import fr.complet.cli.Threshold.FailOn;
import fr.complet.reading.SettingKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the arguments of {@code check} ask for. Declared without annotations: reading those takes a tenth of a small check. */
record CheckOptions(
        List<String> paths,
        List<Output> outputs,
        Optional<String> call,
        Optional<LocalDate> date,
        List<String> parameters,
        Optional<Integer> jobs,
        Threshold threshold,
        Appearance appearance) {

    static void addTo(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        spec.addOption(listed(Output.class, "-f", "--format")
                .paramLabel("NAME[=FILE]")
                .converters(new Output.Reader())
                .build());
        spec.addOption(one(String.class, "--call").paramLabel("ID|FILE").build());
        spec.addOption(one(LocalDate.class, "--date")
                .paramLabel("YYYY-MM-DD")
                .converters(new Day())
                .build());
        spec.addOption(
                listed(String.class, "--param").paramLabel("[CALL.]NAME=VALUE").build());
        spec.addOption(one(FailOn.class, "--fail-on").paramLabel("GRAVITY").build());
        spec.addOption(OptionSpec.builder("--strict").build());
        spec.addOption(one(Integer.class, "--jobs")
                .paramLabel("N")
                .converters(new Jobs())
                .build());
        Appearance.addTo(spec);
        KnownFindings.addTo(spec);
        Configuration.addTo(spec);
        spec.addOption(Root.help());
    }

    private static OptionSpec.Builder one(Class<?> type, String name) {
        return OptionSpec.builder(name).type(type);
    }

    private static OptionSpec.Builder listed(Class<?> type, String... names) {
        return OptionSpec.builder(names).type(List.class).auxiliaryTypes(type);
    }

    /** What is asked for by the arguments, else by the environment, else by the files. */
    static CheckOptions of(Configuration configuration) {
        ParseResult given = configuration.given();
        return new CheckOptions(
                given.matchedPositionalValue(0, List.of()),
                given.matchedOptionValue("--format", List.of(Output.toStandardOutput(Format.TEXT))),
                configuration.value(SettingKey.CALL, "--call", call -> call),
                configuration.value(SettingKey.DATE, "--date", new Day()::convert),
                given.matchedOptionValue("--param", List.of()),
                configuration.value(SettingKey.JOBS, "--jobs", new Jobs()::convert),
                Threshold.of(configuration),
                new Appearance(configuration));
    }
}
