package fr.complet.cli;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Runs the command given by the arguments and exits with its status. */
    public static void main(String... arguments) {
        System.exit(new Program(Host.system()).run(arguments));
    }
}
