package fr.complet.cli;

import java.util.Locale;

/** From what gravity on a run fails. */
record Threshold(FailOn failOn, boolean strict) {

    /** The values of {@code --fail-on}. */
    enum FailOn {
        BLOCKING,
        WARNING,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
