package fr.complet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Where what was typed is kept, for the eyes of its user alone. */
final class HistoryFile {

    /** The variables that name a home, the first of which counts, and the folder below it. */
    private static final List<List<String>> HOMES = List.of(
            List.of("XDG_STATE_HOME", "complet"),
            List.of("LOCALAPPDATA", "complet"),
            List.of("HOME", ".local/state/complet"));

    private static final String SHELL = "historique";

    private HistoryFile() {}

    /** That of the shell. */
    static Optional<Path> of(Host host) {
        return named(host, SHELL);
    }

    /** The file of that name, which is there then; nothing when the user has no home, or nothing can be kept in it. */
    static Optional<Path> named(Host host, String name) {
        for (List<String> home : HOMES) {
            Optional<Path> above = absolute(host.variable(home.get(0)));
            if (above.isPresent()) {
                return made(above.get().resolve(home.get(1)), name);
            }
        }
        return Optional.empty();
    }

    /** The XDG specification says to ignore a relative path. */
    private static Optional<Path> absolute(Optional<String> named) {
        try {
            return named.map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Path> made(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder, only("rwx------"));
            if (!Files.exists(file)) {
                Files.createFile(file, only("rw-------"));
            }
            // What is no text cannot be read as such: it is nobody's history.
            Files.readAllLines(file, StandardCharsets.UTF_8);
            return Optional.of(file).filter(Files::isWritable);
        } catch (IOException | SecurityException unusable) {
            return Optional.empty();
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
