package fr.complet.cli;

import fr.complet.reading.SettingKey;
import java.util.Locale;

/** From what gravity on a run fails. */
record Threshold(FailOn failOn, boolean strict) {

    static Threshold of(Configuration configuration) {
        return new Threshold(
                configuration
                        .value(SettingKey.FAIL_ON, "--fail-on", FailOn::named)
                        .orElse(FailOn.BLOCKING),
                configuration
                        .value(SettingKey.STRICT, "--strict", Threshold::isYes)
                        .orElse(false));
    }

    private static boolean isYes(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException(word);
        }
        return Boolean.parseBoolean(word);
    }

    /** The values of {@code --fail-on}. */
    enum FailOn {
        BLOCKING,
        WARNING,
        NEVER;

        /** Of the word that the option takes. */
        static FailOn named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
