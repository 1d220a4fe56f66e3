package fr.complet.cli;

import fr.complet.dossier.Place;
import fr.complet.reading.ProjectFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of settings: that of the project, or that of the user.
 *
 * @param shown how it is named in messages
 * @param folder that its patterns start from
 */
record SettingsFile(Path path, String shown, Path folder) {

    /** The variables that name a home, the first of which counts, and the folder below it. */
    private static final List<List<String>> HOMES = List.of(
            List.of("XDG_CONFIG_HOME", "complet"), List.of("APPDATA", "complet"), List.of("HOME", ".config/complet"));

    /** Those that apply, the one that wins first. */
    static List<SettingsFile> thatApply(Host host, Optional<String> named, boolean isolated) throws Unreadable {
        List<SettingsFile> files = new ArrayList<>();
        if (named.isPresent()) {
            files.add(named(named.get(), host));
        }
        if (isolated) {
            return files;
        }
        Optional<Path> project = named.isPresent() ? Optional.empty() : ProjectFile.above(host.folder());
        if (project.isPresent()) {
            files.add(found(project.get(), host));
        }
        Optional<SettingsFile> own = ofUser(host);
        if (own.isPresent() && Files.isRegularFile(own.get().path)) {
            files.add(own.get());
        }
        return files;
    }

    /** The one of the user, whether it is there or not; nothing when the user has no home. */
    static Optional<SettingsFile> ofUser(Host host) {
        for (List<String> home : HOMES) {
            Optional<Path> folder = absolute(host, home.get(0));
            if (folder.isPresent()) {
                Path path = folder.get().resolve(home.get(1)).resolve(ProjectFile.NAME);
                return Optional.of(new SettingsFile(path, path.toString(), host.folder()));
            }
        }
        return Optional.empty();
    }

    /** The XDG specification says to ignore a relative path. */
    private static Optional<Path> absolute(Host host, String variable) {
        Optional<String> home = host.variable(variable);
        try {
            Path path = Path.of(home.orElse(""));
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static SettingsFile found(Path path, Host host) {
        Path folder = path.getParent();
        String shown = host.folder().toAbsolutePath().relativize(path).toString();
        return new SettingsFile(path, shown.replace('\\', '/'), folder == null ? host.folder() : folder);
    }

    private static SettingsFile named(String given, Host host) throws Unreadable {
        try {
            Path path = host.folder().resolve(given).toAbsolutePath().normalize();
            Path folder = path.getParent();
            return new SettingsFile(path, given, folder == null ? path : folder);
        } catch (InvalidPathException impossible) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(given));
        }
    }

    ProjectFile read() throws Unreadable {
        return ProjectFile.read(path, shown, folder);
    }
}
