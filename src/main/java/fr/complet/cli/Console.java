package fr.complet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands at the other end of the standard streams.
 *
 * @param columns the width of the terminal; empty when the launcher does not say
 * @param terminal whether the standard output is a terminal
 * @param watched whether somebody watches the standard error on a terminal
 */
record Console(Optional<Integer> columns, boolean terminal, boolean watched) {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");
    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    /** As the launcher tells it. */
    static Console told() {
        int columns = Integer.getInteger("complet.columns", 0);
        return new Console(
                columns > 0 ? Optional.of(columns) : Optional.empty(),
                Boolean.getBoolean("complet.terminal"),
                Boolean.getBoolean("complet.watched"));
    }

    /** Neither terminal nor anybody to watch. */
    static Console none() {
        return new Console(Optional.empty(), false, false);
    }

    /** Whether another program reads the output: when writing fails then, it has read all it wanted. */
    static boolean isPiped() {
        try {
            int kind = (int) Files.getAttribute(STANDARD_OUTPUT, "unix:mode") & KIND_OF_FILE;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return false;
        }
    }
}
