package fr.complet.cli;

import fr.complet.cli.Output.Format;
import fr.complet.cli.Threshold.FailOn;
import fr.complet.reading.SettingKey;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the arguments of {@code check} ask for. Declared without annotations: reading those takes a tenth of a small check. */
record CheckOptions(
        List<String> paths,
        List<Output<Format>> outputs,
        RuleOptions rules,
        Optional<Integer> jobs,
        Threshold threshold,
        Appearance appearance) {

    /** Checks again at each save. */
    static final String WATCH = "--watch";

    static void addTo(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        spec.addOption(Output.option(Format::of));
        RuleOptions.addTo(spec);
        spec.addOption(OptionSpec.builder("--fail-on")
                .type(FailOn.class)
                .paramLabel("GRAVITY")
                .build());
        spec.addOption(OptionSpec.builder("--strict").build());
        spec.addOption(OptionSpec.builder("--jobs")
                .type(Integer.class)
                .paramLabel("N")
                .converters(new Jobs())
                .build());
        spec.addOption(OptionSpec.builder(WATCH).build());
        Appearance.addTo(spec);
        KnownFindings.addTo(spec);
        Configuration.addTo(spec);
        spec.addOption(Root.help());
    }

    /** What is asked for by the arguments, else by the environment, else by the files. */
    static CheckOptions of(Configuration configuration) {
        ParseResult given = configuration.given();
        return new CheckOptions(
                given.matchedPositionalValue(0, List.of()),
                given.matchedOptionValue("--format", List.of(Output.toStandardOutput(Format.TEXT))),
                RuleOptions.of(configuration),
                configuration.value(SettingKey.JOBS, "--jobs", new Jobs()::convert),
                Threshold.of(configuration),
                new Appearance(configuration));
    }
}
