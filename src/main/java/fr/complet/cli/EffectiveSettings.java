package fr.complet.cli;

import fr.complet.archive.Office;
import fr.complet.dossier.Place;
import fr.complet.reading.SettingKey;
import fr.complet.report.SettingsTable;
import java.util.Locale;
import java.util.Optional;

/** Tells the settings that apply to a run, and who settled each. */
final class EffectiveSettings {

    private static final String INDENT = "  ";

    private final Configuration configuration;
    private final Host host;
    private final CliWords words;
    private final SettingsTable table;

    private EffectiveSettings(Configuration configuration) {
        Appearance appearance = new Appearance(configuration);
        this.configuration = configuration;
        this.host = configuration.host();
        this.words = CliWords.in(appearance.language(host));
        this.table = new SettingsTable(appearance.text(host, false, false).style());
    }

    static String of(Configuration configuration) {
        return new EffectiveSettings(configuration).text();
    }

    private String text() {
        for (SettingKey key : SettingKey.values()) {
            add(key);
        }
        Office office = configuration.office();
        office.ignored().forEach(one -> table.add("ignorer", one.text(), at(one.place())));
        head("appels", office.calls().isEmpty());
        office.calls().forEach(one -> table.add(INDENT + one.pattern().text(), one.call(), at(one.place())));
        head("parametres", office.parameters().isEmpty());
        office.parameters().forEach(one -> table.add(INDENT + one.name(), one.text(), at(one.place())));
        head("gravites", office.severities().isEmpty());
        office.severities()
                .values()
                .forEach(one ->
                        table.add(INDENT + one.requirement(), one.severity().code(), at(one.place())));
        return table + "\n" + files();
    }

    private void head(String group, boolean isEmpty) {
        if (!isEmpty) {
            table.head(group);
        }
    }

    private void add(SettingKey key) {
        String option = option(key);
        String name = key.code().isEmpty() ? option : key.code();
        Optional<String> asked = Optional.ofNullable(configuration.given().matchedOption(option))
                .map(given -> given.getValue().toString().toLowerCase(Locale.ROOT));
        if (asked.isPresent()) {
            table.add(name, key.written(asked.get()), option);
            return;
        }
        configuration
                .settled(key)
                .ifPresentOrElse(
                        settled -> table.add(name, key.written(settled.value()), settled.origin()),
                        () -> unasked(key, name));
    }

    static String option(SettingKey key) {
        return switch (key) {
            case LANGUAGE -> "--lang";
            case FAIL_ON, STRICT, JOBS, COLOR, BASELINE, CALL, DATE ->
                "--" + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** What the program does when nobody settles it. */
    private void unasked(SettingKey key, String name) {
        String usual =
                key == SettingKey.JOBS ? Integer.toString(Jobs.usual()) : words.say("config.usual." + key.name());
        table.add(name, usual, words.say("config.usual"));
    }

    private static String at(Place place) {
        return place.file() + ":" + place.line();
    }

    /** The files that were read; where the user's own would be, when there is none. */
    private String files() {
        var text = new StringBuilder();
        configuration
                .files()
                .forEach(file ->
                        text.append(words.say("config.read", file.shown())).append('\n'));
        if (configuration.isIsolated()) {
            return text.toString();
        }
        SettingsFile.ofUser(host)
                .filter(own -> configuration.files().stream().noneMatch(own::equals))
                .ifPresent(
                        own -> text.append(words.say("config.own", own.shown())).append('\n'));
        return text.toString();
    }
}
