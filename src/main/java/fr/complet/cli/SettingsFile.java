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

    private static final String FOLDER = "complet";

    /** Those that apply, the one that wins first. */
    static List<SettingsFile> thatApply(Host host, Optional<String> named, boolean isolated) throws Unreadable {
        List<SettingsFile> files = new ArrayList<>();
        if (named.isPresent()) {
            files.add(named(named.get(), host));
        } else if (!isolated) {
            ProjectFile.above(host.folder()).map(path -> found(path, host)).ifPresent(files::add);
        }
        if (!isolated) {
            ofUser(host).filter(file -> Files.isRegularFile(file.path)).ifPresent(files::add);
        }
        return files;
    }

    /** The one of the user, whether it is there or not; nothing when the user has no home. */
    static Optional<SettingsFile> ofUser(Host host) {
        return home(host)
                .map(home -> home.resolve(FOLDER).resolve(ProjectFile.NAME))
                .map(path -> new SettingsFile(path, path.toString(), host.folder()));
    }

    /** The XDG specification says to ignore a relative path. */
    private static Optional<Path> home(Host host) {
        return absolute(host, "XDG_CONFIG_HOME")
                .or(() -> absolute(host, "APPDATA"))
                .or(() -> absolute(host, "HOME").map(home -> home.resolve(".config")));
    }

    private static Optional<Path> absolute(Host host, String variable) {
        try {
            return host.variable(variable).map(Path::of).filter(Path::isAbsolute);
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
