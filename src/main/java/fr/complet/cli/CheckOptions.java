package fr.complet.cli;

import fr.complet.cli.Output.Format;
import fr.complet.cli.Threshold.FailOn;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the arguments of {@code check} ask for. Declared without annotations: reading those takes a tenth of a small check. */
record CheckOptions(
        List<String> paths,
        List<Output<Format>> outputs,
        RuleOptions rules,
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
        spec.addOption(Output.option(Format.class));
        RuleOptions.addTo(spec);
        spec.addOption(OptionSpec.builder("--fail-on")
                .type(FailOn.class)
                .paramLabel("GRAVITY")
                .build());
        spec.addOption(OptionSpec.builder("--strict").build());
        Appearance.addTo(spec);
        spec.addOption(Root.help());
    }

    static CheckOptions of(ParseResult given) {
        Threshold threshold = new Threshold(
                given.matchedOptionValue("--fail-on", FailOn.BLOCKING), given.matchedOptionValue("--strict", false));
        return new CheckOptions(
                given.matchedPositionalValue(0, List.of()),
                given.matchedOptionValue("--format", List.of(Output.toStandardOutput(Format.TEXT))),
                RuleOptions.of(given),
                threshold,
                new Appearance(given));
    }
}
