package fr.complet.cli;

import fr.complet.archive.Checker;
import fr.complet.archive.Rules;
import fr.complet.dossier.Place;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.SettingKey;
import fr.complet.reading.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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

    static RuleOptions of(Configuration configuration) {
        return new RuleOptions(
                configuration.value(SettingKey.CALL, "--call", call -> call),
                configuration.value(SettingKey.DATE, "--date", new Day()::convert),
                configuration.given().matchedOptionValue("--param", List.of()));
    }

    /**
     * Prepares to judge by these rules, and by what an office has settled.
     *
     * @param solePath whether one dossier only is named, which may then bring its own call file
     * @throws Unreadable when a call that is to judge every dossier is unknown or has mistakes
     */
    Checker checker(Configuration configuration, boolean solePath) throws Unreadable {
        Host host = configuration.host();
        Rules rules = new Rules(call, date, host.today(), Usage.given(parameters), configuration.office(), solePath);
        try {
            return new Checker(rules, host.folder());
        } catch (InvalidCall invalid) {
            String named = call.orElse("");
            throw new Unreadable(Failure.of(invalid, named, Place.ofFile(named)));
        }
    }
}
