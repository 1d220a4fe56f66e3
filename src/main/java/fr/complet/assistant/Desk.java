package fr.complet.assistant;

import java.util.List;
import java.util.Optional;

/** Where the assistant and its user sit: what is said is shown, what is asked is typed. */
public interface Desk {

    void show(List<String> lines);

    /**
     * What the user types, as it was typed.
     *
     * @throws Left when the user leaves, or nobody is there any more
     */
    String ask(Inquiry inquiry) throws Left;

    /** How wide it is by now, where that may change. */
    default Optional<Integer> columns() {
        return Optional.empty();
    }

    /** Whether suggestions are seen only when they are shown line by line. */
    boolean isPlain();

    /**
     * One thing that is asked.
     *
     * @param subject the path of the dossier that is asked for; empty when it is none
     * @param prompt what stands before the cursor
     * @param suggestions what may be typed
     */
    record Inquiry(String subject, String prompt, Suggestions suggestions) {

        /** About nothing that stands in the dossier. */
        Inquiry(String prompt, Suggestions suggestions) {
            this("", prompt, suggestions);
        }
    }

    /** What may complete what is typed. */
    @FunctionalInterface
    interface Suggestions {

        /** The best ones first. */
        List<Suggestion> of(String typed);

        /** Whether there never is anything to be offered. */
        default boolean isEmpty() {
            return false;
        }

        /** Those of a question to which only the user knows the answer. */
        static Suggestions none() {
            return new None();
        }
    }

    /** Nothing. */
    record None() implements Suggestions {

        @Override
        public List<Suggestion> of(String typed) {
            return List.of();
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /**
     * What may be typed.
     *
     * @param value what the answer then is
     * @param label what it means; empty when that goes without saying
     */
    record Suggestion(String value, String label) {}

    /** The user leaves. */
    final class Left extends Exception {
        private static final long serialVersionUID = 1;
        private final boolean interrupted;

        /**
         * Tells that the user leaves.
         *
         * @param interrupted by an interruption, not by a word
         */
        public Left(boolean interrupted) {
            super(null, null, false, false);
            this.interrupted = interrupted;
        }

        public boolean isInterrupted() {
            return interrupted;
        }
    }
}
