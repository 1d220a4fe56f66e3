package fr.complet.cli;

import java.util.Optional;

/** Where the lines of the shell come from. */
interface ShellInput extends AutoCloseable {

    /** The next line; nothing when there are no more. */
    Optional<String> next(String prompt);

    /** From now on and until the next line is asked for, Ctrl-C asks this to stop. */
    void stopping(CommandStop stop);

    /** How wide the terminal is by now. */
    Optional<Integer> columns();

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
