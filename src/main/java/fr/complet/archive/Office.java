package fr.complet.archive;

import fr.complet.reading.FolderCall;
import fr.complet.reading.FolderPattern;
import fr.complet.reading.GivenSeverity;
import fr.complet.reading.GivenValue;
import fr.complet.reading.ProjectFile;
import fr.complet.reading.Setting;
import fr.complet.reading.SettingKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an office has settled once for many dossiers, in the files that apply, the first of which wins: that of the project,
 * then that of the user.
 */
public record Office(List<ProjectFile> files) {

    private static final Office NONE = new Office(List.of());

    public Office {
        files = List.copyOf(files);
    }

    /** Nothing is settled. */
    public static Office none() {
        return NONE;
    }

    public Optional<Setting> setting(SettingKey key) {
        for (ProjectFile file : files) {
            Setting setting = file.settings().get(key);
            if (setting != null) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The values for parameters; of two for one, the later wins. */
    public List<GivenValue> parameters() {
        List<GivenValue> parameters = new ArrayList<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            parameters.addAll(files.get(i).parameters());
        }
        return parameters;
    }

    /** The calls of folders; the first that fits decides. */
    public List<FolderCall> calls() {
        List<FolderCall> calls = new ArrayList<>();
        for (ProjectFile file : files) {
            calls.addAll(file.calls());
        }
        return calls;
    }

    /** By the ids of requirements. */
    public Map<String, GivenSeverity> severities() {
        Map<String, GivenSeverity> severities = new LinkedHashMap<>();
        files.forEach(file -> file.severities().forEach(one -> severities.putIfAbsent(one.requirement(), one)));
        return severities;
    }

    public List<FolderPattern> ignored() {
        return files.stream().flatMap(file -> file.ignored().stream()).toList();
    }

    /** Whether a file or folder is passed over when dossiers are looked for. */
    public boolean ignores(Path path) {
        return files.stream().anyMatch(file -> file.ignored().stream().anyMatch(pattern -> pattern.fits(path)));
    }
}
