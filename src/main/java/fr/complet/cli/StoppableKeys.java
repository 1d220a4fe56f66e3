package fr.complet.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** What is typed on a terminal until somebody wants the command to stop: the keys after that are for whoever lent it. */
final class StoppableKeys extends Reader {

    private static final long GLANCE_IN_MILLISECONDS = 50;

    private final NonBlockingReader keys;
    private final Optional<CommandStop> stop;

    StoppableKeys(NonBlockingReader keys, Optional<CommandStop> stop) {
        this.keys = keys;
        this.stop = stop;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int key = NonBlockingReader.READ_EXPIRED;
        while (key == NonBlockingReader.READ_EXPIRED
                && stop.filter(CommandStop::isAsked).isEmpty()) {
            key = keys.read(GLANCE_IN_MILLISECONDS);
        }
        if (key < 0) {
            return -1;
        }
        buffer[offset] = (char) key;
        return 1;
    }

    @Override
    public void close() {
        // They are lent.
    }
}
