package fr.complet.cli;

import java.io.UncheckedIOException;

/** Chooses how the assistant is shown. */
final class Desks {

    private Desks() {}

    /** Line by line when the user or the terminal asks for it. */
    static ClosingDesk of(Host host, boolean plain) {
        boolean dumb = host.variable("TERM").filter("dumb"::equals).isPresent();
        if (plain || dumb) {
            return new PlainDesk(host);
        }
        try {
            return TerminalDesk.on(host);
        } catch (UncheckedIOException | IllegalStateException unusable) {
            return new PlainDesk(host);
        }
    }
}
