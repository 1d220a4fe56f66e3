package fr.complet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the program. */
@Command(
        name = "complet",
        version = "complet 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Vérifie un dossier de demande de subvention.")
public final class Main implements Runnable {
    private Main() {}

    /** Runs the command given by the arguments and exits with its status. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
