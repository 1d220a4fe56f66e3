package fr.complet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions and answers line by line, without moving the cursor: for screen readers and terminals that can do no more. */
final class PlainDesk implements ClosingDesk {

    private final Host host;
    private final BufferedReader lines;

    PlainDesk(Host host) {
        this.host = host;
        this.lines = new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8));
    }

    @Override
    public void show(List<String> text) {
        text.forEach(host.out()::println);
    }

    @Override
    public String ask(Inquiry inquiry) throws Left {
        host.out().print(inquiry.prompt());
        host.out().flush();
        try {
            String line = lines.readLine();
            if (line == null || host.out().checkError()) {
                throw new Left(false);
            }
            return line;
        } catch (IOException gone) {
            throw new Left(false);
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
