package fr.complet.reading;

import fr.complet.dossier.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an office has settled for the dossiers of a folder and of those below it: the file {@code complet.yaml}.
 *
 * @param path where it lies
 * @param settings what it settles in one word
 * @param parameters values that calls leave open, with their sources
 * @param calls by which dossiers are judged; the first that fits decides
 * @param severities in the place of those of the calls
 * @param ignored what is passed over when dossiers are looked for
 */
public record ProjectFile(
        Path path,
        Map<SettingKey, Setting> settings,
        List<GivenValue> parameters,
        List<FolderCall> calls,
        List<GivenSeverity> severities,
        List<FolderPattern> ignored) {

    /** The name of the file. */
    public static final String NAME = "complet.yaml";

    public ProjectFile {
        Map<SettingKey, Setting> copy = new EnumMap<>(SettingKey.class);
        copy.putAll(settings);
        settings = Collections.unmodifiableMap(copy);
        parameters = List.copyOf(parameters);
        calls = List.copyOf(calls);
        severities = List.copyOf(severities);
        ignored = List.copyOf(ignored);
    }

    /** The nearest one, in a folder or above it. */
    public static Optional<Path> above(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads one, all or nothing.
     *
     * @param name by which its places are told
     * @param folder that its patterns start from
     * @throws Unreadable with every mistake at its line
     */
    public static ProjectFile read(Path file, String name, Path folder) throws Unreadable {
        SourceText source = TextFile.read(file, name).source();
        Path start = folder.toAbsolutePath().normalize();
        return isBare(source) ? bare(file) : SettingsForm.read(YamlForm.read(source), file, start);
    }

    private static ProjectFile bare(Path file) {
        return new ProjectFile(file, Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Nothing but comments is no mistake here. */
    private static boolean isBare(SourceText source) {
        return source.text().lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }
}
