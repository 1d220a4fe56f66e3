package fr.complet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a file whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Draft draft = Draft.of(file);
        try {
            fill(draft, bytes);
            draft.publish();
        } catch (IOException failed) {
            draft.drop();
            throw failed;
        }
    }

    private static void fill(Draft draft, byte[] bytes) throws IOException {
        try (OutputStream stream = draft.stream()) {
            stream.write(bytes);
        }
    }
}
