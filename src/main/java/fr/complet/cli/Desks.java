package fr.complet.cli;

/** Chooses how the assistant is shown. */
final class Desks {

    private Desks() {}

    /** Line by line when the user or the terminal asks for it. */
    static ClosingDesk of(Host host, boolean plain) {
        boolean dumb = host.variable("TERM").filter("dumb"::equals).isPresent();
        return plain || dumb ? new PlainDesk(host) : TerminalDesk.on(host);
    }
}
