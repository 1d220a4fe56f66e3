package fr.complet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Questions and answers line by line, without moving the cursor: for screen readers and terminals that can do no more. */
final class PlainDesk implements ClosingDesk {

    private final Host host;
    private final AwaitedLines lines;

    PlainDesk(Host host, AwaitedLines lines) {
        this.host = host;
        this.lines = lines;
    }

    /** On the standard streams. */
    static PlainDesk of(Host host) {
        return new PlainDesk(
                host, new AwaitedLines(new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8))));
    }

    @Override
    public void show(List<String> text) {
        text.forEach(host.out()::println);
    }

    @Override
    public String ask(Inquiry inquiry) throws Left {
        host.out().print(inquiry.prompt());
        host.out().flush();
        Optional<String> line = next();
        boolean stopped = host.stop().filter(CommandStop::isAsked).isPresent();
        if (line.isEmpty() || stopped || host.out().checkError()) {
            // What comes next begins on a line of its own.
            host.out().println();
            throw new Left(stopped);
        }
        return line.get();
    }

    private Optional<String> next() {
        try {
            return lines.next(host.stop());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public void close() {
        host.out().flush();
    }
}
