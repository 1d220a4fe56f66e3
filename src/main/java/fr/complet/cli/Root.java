package fr.complet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The bare command: it says what the program can do. */
@Command(name = "complet", sortOptions = false)
final class Root implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Host host;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    Root(Host host) {
        this.host = host;
    }

    @Override
    public void run() {
        spec.commandLine().usage(host.out());
    }
}
