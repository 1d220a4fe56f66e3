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
 * @param watched the width of the terminal on which somebody watches the standard error
 * @param keyboard whether somebody types at a terminal, and sees the standard output there
 */
record Console(Optional<Integer> columns, boolean terminal, Optional<Integer> watched, Keyboard keyboard) {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");
    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    /** As the launcher tells it. */
    static Console told() {
        return new Console(
                columns("complet.columns"),
                Boolean.getBoolean("complet.terminal"),
                columns("complet.watched"),
                Keyboard.told());
    }

    private static Optional<Integer> columns(String property) {
        return Optional.ofNullable(Integer.getInteger(property)).filter(columns -> columns > 0);
    }

    /** Neither terminal nor anybody to watch. */
    static Console none() {
        return new Console(Optional.empty(), false, Optional.empty(), Keyboard.ABSENT);
    }

    /** Whether questions can be asked, and are answered. */
    boolean isInteractive() {
        return keyboard.isThere();
    }

    /** Whether somebody sees the standard output on a terminal. */
    boolean isSeen() {
        return terminal || keyboard.isThere();
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
