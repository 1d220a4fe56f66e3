package fr.complet.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: a reader sees the old content or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text in UTF-8; a link stays a link, and what a file allowed it still allows. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), draft -> true);
    }

    /**
     * Writes bytes likewise.
     *
     * @param proof looks at what is written before it takes the file's place
     * @return false when the proof has failed, and the file is as it was
     */
    public static boolean write(Path file, byte[] bytes, Proof proof) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(draft, bytes);
            keepPermissions(target, draft);
            boolean proved = proof.holds(draft);
            if (proved) {
                publish(draft, target);
            }
            return proved;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether what was written is what was meant. */
    @FunctionalInterface
    public interface Proof {
        boolean holds(Path draft);
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException shared) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
