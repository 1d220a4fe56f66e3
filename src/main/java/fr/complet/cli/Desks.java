package fr.complet.cli;

import java.io.IOException;

/** Chooses how the assistant is shown. */
final class Desks {

    private Desks() {}

    /** As the shell has it; else line by line when the user or the terminal asks for it, or when the terminal does not let itself be had. */
    static ClosingDesk of(Host host, boolean plain, boolean coloured) {
        if (host.shell().isPresent()) {
            return host.shell().get().desk(host, plain, coloured);
        }
        if (plain || host.isDumb()) {
            return PlainDesk.of(host);
        }
        try {
            return TerminalDesk.on(host, coloured);
        } catch (IOException | IllegalStateException unusable) {
            return PlainDesk.of(host);
        }
    }
}
