package fr.complet.cli;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Runs the command given by the arguments and exits with its status. */
    public static void main(String... arguments) {
        int status = run(arguments);
        if (isStopping()) {
            // The status is then that of the signal.
            System.exit(status);
        }
        // Everything is written: an exit would first look for someone to log it, which takes longer than a report.
        Runtime.getRuntime().halt(status);
    }

    private static boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    static int run(String... arguments) {
        return new Program(Host.system()).run(arguments);
    }
}
