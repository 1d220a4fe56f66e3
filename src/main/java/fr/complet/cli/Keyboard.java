package fr.complet.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Whether both the standard input and the standard output are a terminal, as the launcher tells it. */
enum Keyboard {
    PRESENT,
    ABSENT,
    /** The launcher cannot know: that of Windows has no means to. */
    UNTOLD;

    private static final String PROPERTY = "complet.keyboard";

    static Keyboard told() {
        String word = System.getProperty(PROPERTY, "");
        return word.isEmpty() ? ABSENT : valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean isThere() {
        return switch (this) {
            case PRESENT -> true;
            case ABSENT -> false;
            // Java takes its time to answer: it is asked only here.
            case UNTOLD ->
                Optional.ofNullable(System.console())
                        .filter(Keyboard::isTerminal)
                        .isPresent();
        };
    }

    /** Up to Java 21 there is a console only where there is a terminal; from Java 22 on, it says what it is. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException earlier) {
            return true;
        }
    }
}
