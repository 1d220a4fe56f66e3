package fr.complet.cli;

import java.util.Optional;

/** Where the lines of the shell come from. */
interface ShellInput extends AutoCloseable {

    /** The next line; nothing when there are no more. */
    Optional<String> next(String prompt);

    /** From now on and until the next line is asked for, Ctrl-C asks this to stop. */
    void stopping(CommandStop stop);

    /** Where a command of the shell asks its questions: there is one terminal, which the shell already has. */
    ClosingDesk desk(Host host, boolean plain, boolean coloured);

    /** How wide the terminal is by now. */
    Optional<Integer> columns();

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
