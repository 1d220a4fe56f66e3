package fr.complet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where what was typed is kept from one day to the next: the folder of state of the XDG specification. */
final class StateFolder {

    private StateFolder() {}

    /** A file in it; nothing when the user has no home, or it cannot be made. */
    static Optional<Path> file(Host host, String name) {
        return host.variable("XDG_STATE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .or(() -> host.variable("HOME").map(home -> Path.of(home, ".local", "state")))
                .map(folder -> folder.resolve("complet"))
                .flatMap(StateFolder::made)
                .map(folder -> folder.resolve(name));
    }

    private static Optional<Path> made(Path folder) {
        try {
            return Optional.of(Files.createDirectories(folder));
        } catch (IOException readOnly) {
            return Optional.empty();
        }
    }
}
