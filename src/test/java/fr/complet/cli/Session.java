package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A run that goes on in this process, before somebody on a terminal, until it is stopped. */
final class Session implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CommandStop stop = new CommandStop();
    private final CompletableFuture<Integer> status;
    private int read;

    private Session(Path folder, String... arguments) {
        Console terminal = new Console(Optional.of(100), true, Optional.empty(), Keyboard.PRESENT);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Map<String, String> colourless = Map.of("NO_COLOR", "1");
        Host host = new Host(
                stream,
                stream,
                InputStream.nullInputStream(),
                colourless,
                folder,
                Today.of(() -> TODAY),
                terminal,
                Optional.of(stop),
                Optional.empty());
        this.status = CompletableFuture.supplyAsync(() -> new Program(host).run(arguments));
    }

    static Session in(Path folder, String... arguments) {
        return new Session(folder, arguments);
    }

    /** What was printed since the last time, up to this, once it is there. */
    String until(String expected) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (System.nanoTime() < end && !rest().contains(expected)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        String told = rest();
        assertThat(told).contains(expected);
        int shown = told.indexOf(expected) + expected.length();
        read += shown;
        return told.substring(0, shown);
    }

    private String rest() {
        return out.toString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .substring(read);
    }

    int stopped() throws Exception {
        stop.ask();
        return status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        stop.ask();
        status.join();
    }
}
