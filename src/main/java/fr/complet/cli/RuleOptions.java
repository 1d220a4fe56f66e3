package fr.complet.cli;

import fr.complet.archive.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say by what rules dossiers are read: the call, the day, values that the call leaves unknown. */
record RuleOptions(Optional<String> call, Optional<LocalDate> date, List<String> parameters) {

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--call")
                .type(String.class)
                .paramLabel("ID|FILE")
                .build());
        spec.addOption(OptionSpec.builder("--date")
                .type(LocalDate.class)
                .paramLabel("YYYY-MM-DD")
                .converters(new Day())
                .build());
        spec.addOption(OptionSpec.builder("--param")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("[CALL.]NAME=VALUE")
                .build());
    }

    static RuleOptions of(ParseResult given) {
        return new RuleOptions(
                Optional.ofNullable(given.matchedOptionValue("--call", null)),
                Optional.ofNullable(given.matchedOptionValue("--date", null)),
                given.matchedOptionValue("--param", List.of()));
    }

    /** The rules themselves; a dossier that is the only one named may bring its own call file. */
    Rules rules(Host host, boolean solePath) {
        return new Rules(call, date, host.today(), Usage.given(parameters), solePath);
    }
}
