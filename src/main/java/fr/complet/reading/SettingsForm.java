package fr.complet.reading;

import fr.complet.call.Severity;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.spelling.Spelling;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands a project file; its keys are its settings, and four groups. */
final class SettingsForm {

    private static final String PARAMETERS = "parametres";
    private static final String CALLS = "appels";
    private static final String SEVERITIES = "gravites";
    private static final String IGNORED = "ignorer";

    private final CallProblems problems = new CallProblems();
    private final CallKeys keys;
    private final Path folder;

    private SettingsForm(Form form, String name, Path folder) {
        this.keys = CallKeys.of(form, name, problems);
        this.folder = folder;
    }

    static ProjectFile read(Form form, Path file, Path folder) throws Unreadable {
        SettingsForm settings = new SettingsForm(form, form.place().file(), folder);
        ProjectFile project = new ProjectFile(
                file,
                settings.words(),
                settings.parameters(),
                settings.calls(),
                settings.severities(),
                settings.ignored());
        settings.keys.reportUnknown();
        settings.problems.throwForFile(form);
        return project;
    }

    private Map<SettingKey, Setting> words() {
        Map<SettingKey, Setting> words = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            if (!key.code().isEmpty()) {
                keys.findText(key.code())
                        .ifPresent(text ->
                                word(key, text).ifPresent(word -> words.put(key, new Setting(word, text.place()))));
            }
        }
        return words;
    }

    private Optional<String> word(SettingKey key, Scalar text) {
        Optional<String> word = key.understood(text.text());
        if (word.isEmpty()) {
            unknown(text, key.words(), key.code());
        } else if (key == SettingKey.JOBS && !word.get().matches("[1-9][0-9]{0,8}")) {
            problems.add(Kind.NUMBER_ILLEGIBLE, text.place(), text.text(), key.code());
        }
        return key == SettingKey.BASELINE ? word.map(file -> beside(file, text)) : word;
    }

    /** A file is named from the folder of the one that names it. */
    private String beside(String file, Scalar text) {
        try {
            return folder.resolve(file).toString();
        } catch (InvalidPathException impossible) {
            problems.add(Kind.PATTERN_ILLEGIBLE, text.place(), file);
            return file;
        }
    }

    private void unknown(Scalar text, List<String> known, String key) {
        String nearest = Spelling.nearest(text.text(), known).orElse("");
        problems.add(Kind.WORD_UNKNOWN, text.place(), text.text(), nearest, key);
    }

    private List<GivenValue> parameters() {
        List<GivenValue> values = new ArrayList<>();
        all(PARAMETERS).forEach((name, form) -> values.add(value(name, form)));
        return values;
    }

    /** What stands in a group of free names. */
    private Map<String, Form> all(String group) {
        return keys.find(group)
                .map(form -> CallKeys.of(form, group, problems).all())
                .orElse(Map.of());
    }

    private GivenValue value(String name, Form form) {
        CallKeys inner = CallKeys.of(form, name, problems);
        String text = inner.needText("valeur").map(Scalar::text).orElse("");
        String source = inner.needText("source").map(Scalar::text).orElse("");
        inner.reportUnknown();
        GivenValue given = new GivenValue(
                name, text, source, inner.findText("valeur").map(Scalar::place).orElse(form.place()), true);
        reportOwner(given);
        return given;
    }

    /** A name says whose it is; one that nearly says so is a mistake, another may be that of a user's own call. */
    private void reportOwner(GivenValue given) {
        List<String> owners = Stream.concat(CallLibrary.calls().stream(), CallLibrary.sets().stream())
                .toList();
        if (owners.contains(given.owner())) {
            return;
        }
        Optional<String> nearest = Spelling.nearest(given.owner(), owners);
        if (given.owner().isEmpty() || nearest.isPresent()) {
            String rest = given.name().substring(given.name().indexOf('.') + 1);
            String proposed = nearest.orElse(owners.get(0)) + "." + rest;
            problems.add(Kind.VALUE_FOR_NOTHING, given.place(), given.name(), proposed);
        }
    }

    private List<FolderCall> calls() {
        List<FolderCall> calls = new ArrayList<>();
        all(CALLS).forEach((text, form) -> {
            Optional<FolderPattern> pattern = pattern(new Scalar(text, Scalar.Nature.TEXT, form.place()));
            if (pattern.isPresent()
                    && form instanceof Scalar call
                    && !call.text().isBlank()) {
                calls.add(new FolderCall(pattern.get(), call.text().strip(), call.place()));
            } else if (pattern.isPresent()) {
                problems.add(Kind.TEXT_EXPECTED, form.place(), text);
            }
        });
        return calls;
    }

    private List<GivenSeverity> severities() {
        List<String> codes =
                Arrays.stream(Severity.values()).map(Severity::code).toList();
        List<GivenSeverity> severities = new ArrayList<>();
        all(SEVERITIES).forEach((id, form) -> {
            if (!(form instanceof Scalar word)) {
                problems.add(Kind.TEXT_EXPECTED, form.place(), id);
                return;
            }
            Optional<Severity> severity = severity(word.text());
            if (severity.isEmpty()) {
                unknown(word, codes, SEVERITIES);
            } else {
                severities.add(new GivenSeverity(id, severity.get(), word.place()));
            }
        });
        return severities;
    }

    private static Optional<Severity> severity(String text) {
        String code = Spelling.normalise(text);
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(code))
                .findFirst();
    }

    private List<FolderPattern> ignored() {
        return keys.findTexts(IGNORED).stream()
                .map(this::pattern)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FolderPattern> pattern(Scalar text) {
        Optional<FolderPattern> pattern = FolderPattern.of(text, folder);
        if (pattern.isEmpty()) {
            problems.add(Kind.PATTERN_ILLEGIBLE, text.place(), text.text());
        }
        return pattern;
    }
}
