package fr.complet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lines that are read beside: whoever gives up waiting for one leaves it to the next who asks. */
final class AwaitedLines {

    private static final long GLANCE_IN_MILLISECONDS = 50;

    private final BufferedReader in;
    private Optional<CompletableFuture<Optional<String>>> coming = Optional.empty();

    AwaitedLines(BufferedReader in) {
        this.in = in;
    }

    /**
     * The next line; nothing when there are no more, or somebody wants the command to stop.
     *
     * @throws IOException when they cannot be read
     */
    Optional<String> next(Optional<CommandStop> stop) throws IOException {
        CompletableFuture<Optional<String>> line = coming.orElseGet(this::begun);
        coming = Optional.of(line);
        while (stop.filter(CommandStop::isAsked).isEmpty()) {
            try {
                Optional<String> read = line.get(GLANCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
                coming = Optional.empty();
                return read;
            } catch (TimeoutException notYet) {
                // Somebody may want to stop meanwhile.
            } catch (ExecutionException failed) {
                coming = Optional.empty();
                throw new IOException(failed);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private CompletableFuture<Optional<String>> begun() {
        CompletableFuture<Optional<String>> line = new CompletableFuture<>();
        Thread reading = new Thread(() -> read(line), "lines");
        reading.setDaemon(true);
        reading.start();
        return line;
    }

    private void read(CompletableFuture<Optional<String>> line) {
        try {
            line.complete(Optional.ofNullable(in.readLine()));
        } catch (IOException gone) {
            line.completeExceptionally(gone);
        }
    }
}
