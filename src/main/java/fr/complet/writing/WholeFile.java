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
        write(file, bytes, draft -> true);
    }

    /**
     * Writes bytes that are looked at before they take the file's place.
     *
     * @return false when the proof has failed, and the file is as it was
     */
    public static boolean write(Path file, byte[] bytes, Proof proof) throws IOException {
        Draft draft = Draft.of(file);
        try {
            fill(draft, bytes);
            boolean proved = proof.holds(draft.path());
            if (proved) {
                draft.publish();
            }
            return proved;
        } finally {
            draft.drop();
        }
    }

    /** Whether what was written is what was meant. */
    @FunctionalInterface
    public interface Proof {
        boolean holds(Path written);
    }

    private static void fill(Draft draft, byte[] bytes) throws IOException {
        try (OutputStream stream = draft.stream()) {
            stream.write(bytes);
        }
    }
}
