package fr.complet.report;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many results a SARIF file takes: GitHub refuses a run of more than 25,000, and shows the 5,000 gravest. Within each
 * of these limits, whatever GitHub would show is kept, in the order in which it comes.
 */
final class SarifQuota {

    private static final int MOST_ERRORS = 15_000;
    private static final int MOST_WARNINGS = 5_000;
    private static final int MOST_NOTES = 5_000;

    private final Map<Level, Integer> asked = new EnumMap<>(Level.class);
    private int admitted;

    boolean admits(Level level) {
        boolean admitted = asked.merge(level, 1, Integer::sum) <= most(level);
        this.admitted += admitted ? 1 : 0;
        return admitted;
    }

    private static int most(Level level) {
        return switch (level) {
            case ERROR -> MOST_ERRORS;
            case WARNING -> MOST_WARNINGS;
            case NOTE -> MOST_NOTES;
        };
    }

    int asked() {
        int all = 0;
        for (int count : asked.values()) {
            all += count;
        }
        return all;
    }

    int admitted() {
        return admitted;
    }

    boolean isPassed() {
        return admitted < asked();
    }
}
