package fr.complet.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in good order when the user or the system stops the program: the dossier under way is finished, nothing
 * half-written stays, and the exit code is the one of the signal.
 */
final class Interruption {

    /** Whoever stops a program soon kills it. */
    private static final long PATIENCE_IN_SECONDS = 2;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;
    private final Optional<CommandStop> stop;
    private volatile boolean asked;

    private Interruption(Optional<CommandStop> stop, Runnable lastResort) {
        this.stop = stop;
        this.hook = new Thread(() -> stop(lastResort), "interruption");
    }

    /**
     * Begins to watch.
     *
     * @param lastResort what is done when the run does not end in time
     */
    static Interruption watch(Host host, Runnable lastResort) {
        Interruption interruption = new Interruption(host.stop(), lastResort);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isAsked() {
        return asked || (stop.isPresent() && stop.get().isAsked());
    }

    /** The run is over, and has left everything in order. */
    void end() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook has just been told.
            asked = true;
        }
    }

    private void stop(Runnable lastResort) {
        asked = true;
        try {
            if (!over.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                lastResort.run();
            }
        } catch (InterruptedException impatient) {
            lastResort.run();
            Thread.currentThread().interrupt();
        }
    }
}
