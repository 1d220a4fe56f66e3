package fr.complet.cli;

import fr.complet.report.Style;
import java.util.Locale;

/** The values of {@code --color}. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** Of the word that the option takes. */
    static ColorChoice named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The conventions of terminals: NO_COLOR, then CLICOLOR_FORCE, then CLICOLOR, then whether there is a terminal. */
    Style on(Host host) {
        return switch (this) {
            case ALWAYS -> Style.COLOUR;
            case NEVER -> Style.PLAIN;
            case AUTO -> wanted(host) ? Style.COLOUR : Style.PLAIN;
        };
    }

    private static boolean wanted(Host host) {
        if (host.variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (host.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
            return true;
        }
        boolean refused = host.variable("CLICOLOR").filter("0"::equals).isPresent()
                || host.variable("TERM").filter("dumb"::equals).isPresent();
        return host.console().terminal() && !refused;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
