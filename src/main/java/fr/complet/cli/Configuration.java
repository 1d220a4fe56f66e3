package fr.complet.cli;

import fr.complet.archive.Office;
import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.ProjectFile;
import fr.complet.reading.Setting;
import fr.complet.reading.SettingKey;
import fr.complet.reading.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What applies to a run: an option wins over a variable of the environment, that over the file of the project, that over
 * the file of the user, and that over what the program does unasked.
 */
record Configuration(Host host, ParseResult given, List<SettingsFile> files, Office office) {

    private static final String FILE = "--config";
    private static final String ISOLATED = "--isolated";

    static void addTo(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder(FILE).paramLabel("FILE").type(String.class).build());
        spec.addOption(OptionSpec.builder(ISOLATED).build());
    }

    /**
     * Reads the files that apply.
     *
     * @throws Unreadable when one has mistakes, or the one that was named is not there
     */
    static Configuration of(Host host, ParseResult given) throws Unreadable {
        List<SettingsFile> files = SettingsFile.thatApply(host, named(host, given), isIsolated(given));
        List<ProjectFile> read = new ArrayList<>();
        for (SettingsFile file : files) {
            read.add(file.read());
        }
        return new Configuration(host, given, files, new Office(read));
    }

    /** For a command that files can spoil nothing but the looks of. */
    static Configuration lenient(Host host, ParseResult given) {
        try {
            return of(host, given);
        } catch (Unreadable mistaken) {
            return new Configuration(host, given, List.of(), Office.none());
        }
    }

    boolean isIsolated() {
        return isIsolated(given);
    }

    private static boolean isIsolated(ParseResult given) {
        return given.matchedOptionValue(ISOLATED, false);
    }

    private static Optional<String> named(Host host, ParseResult given) {
        Optional<String> option = Optional.ofNullable(given.matchedOptionValue(FILE, null));
        return option.isPresent() ? option : host.variable("COMPLET_CONFIG");
    }

    /** What is settled by the option of that name, or instead of it. */
    <T> Optional<T> value(SettingKey key, String option, Function<String, T> reader) {
        if (given.hasMatchedOption(option)) {
            return Optional.ofNullable(given.matchedOptionValue(option, null));
        }
        Optional<Settled> settled = settled(key);
        return settled.isPresent() ? Optional.of(settled.get().read(reader, given.commandSpec())) : Optional.empty();
    }

    /** What is settled otherwise than by an option. */
    Optional<Settled> settled(SettingKey key) {
        Optional<String> variable = host.variable(key.variable());
        if (variable.isPresent()) {
            String word = key.understood(variable.get()).orElse("");
            return Optional.of(new Settled(word, key.variable() + "=" + variable.get()));
        }
        Optional<Setting> setting = office.setting(key);
        return setting.isPresent()
                ? Optional.of(new Settled(setting.get().value(), where(setting.get())))
                : Optional.empty();
    }

    private static String where(Setting setting) {
        return setting.place().file() + ":" + setting.place().line();
    }

    /**
     * A value, and who settled it.
     *
     * @param origin the variable with its value, or the file and line
     */
    record Settled(String value, String origin) {

        <T> T read(Function<String, T> reader, CommandSpec spec) {
            try {
                return reader.apply(value);
            } catch (RuntimeException impossible) {
                throw new Misuse(spec, "misuse.setting", origin);
            }
        }
    }
}
