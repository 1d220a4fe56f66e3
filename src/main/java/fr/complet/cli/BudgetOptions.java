package fr.complet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the arguments of {@code budget} ask for. */
record BudgetOptions(
        String path,
        List<Output<Format>> outputs,
        RuleOptions rules,
        List<String> suppositions,
        Optional<String> explain,
        boolean advise,
        Appearance appearance) {

    /** What is explained when no figure is named. */
    static final String EVERYTHING = "";

    static void addTo(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .build());
        spec.addOption(Output.option(Format::of));
        RuleOptions.addTo(spec);
        spec.addOption(OptionSpec.builder("--set")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH=VALUE")
                .build());
        spec.addOption(OptionSpec.builder("--explain")
                .type(String.class)
                .arity("0..1")
                .fallbackValue(EVERYTHING)
                .paramLabel("FIGURE")
                .build());
        spec.addOption(OptionSpec.builder("--advise").build());
        Appearance.addLooksTo(spec);
        Configuration.addTo(spec);
        spec.addOption(Root.help());
    }

    /** What is asked for by the arguments, else by the environment, else by the files. */
    static BudgetOptions of(Configuration configuration) {
        ParseResult given = configuration.given();
        return new BudgetOptions(
                given.matchedPositionalValue(0, ""),
                given.matchedOptionValue("--format", List.of(Output.toStandardOutput(Format.TEXT))),
                RuleOptions.of(configuration),
                given.matchedOptionValue("--set", List.of()),
                Optional.ofNullable(given.matchedOptionValue("--explain", null)),
                given.matchedOptionValue("--advise", false),
                new Appearance(configuration));
    }

    /** The forms of a budget. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        SVG,
        XLSX;

        static Format of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** Whether explanations and advice are told, too. */
        boolean tellsMoreThanPlan() {
            return switch (this) {
                case TEXT, JSON -> true;
                case MARKDOWN, SVG, XLSX -> false;
            };
        }
    }
}
