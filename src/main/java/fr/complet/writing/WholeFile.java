package fr.complet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a text whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        Draft draft = Draft.of(file);
        try {
            fill(draft, text);
            draft.publish();
        } catch (IOException failed) {
            draft.drop();
            throw failed;
        }
    }

    private static void fill(Draft draft, String text) throws IOException {
        try (OutputStream stream = draft.stream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
