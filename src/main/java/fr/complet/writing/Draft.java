package fr.complet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file being written beside the one that it will replace: a reader of that one sees the old text or the new one. */
public final class Draft {

    private final Path written;
    private final Path target;
    private boolean published;

    private Draft(Path written, Path target) {
        this.written = written;
        this.target = target;
    }

    /**
     * For the file that is to be written.
     *
     * @throws AccessDeniedException when it exists and may not be changed
     */
    public static Draft of(Path named) throws IOException {
        boolean exists = Files.exists(named);
        if (exists && !Files.isWritable(named)) {
            throw new AccessDeniedException(named.toString());
        }
        // A link stays a link: what it leads to is replaced.
        Path target = exists ? named.toRealPath() : named;
        // A pipe or a device is written to as it is: moving a file over it would destroy it.
        boolean special = exists && !Files.isRegularFile(target);
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        return new Draft(special ? target : target.resolveSibling(name), target);
    }

    Path path() {
        return written;
    }

    /** Where it is written to. */
    public OutputStream stream() throws IOException {
        return Files.newOutputStream(written);
    }

    /** Puts it in its place, whole; what the former file allowed is still allowed. */
    public void publish() throws IOException {
        if (!written.equals(target)) {
            keepPermissions();
            move();
        }
        published = true;
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException shared) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing of it behind, unless it is in its place. */
    public void drop() {
        if (!published && !written.equals(target)) {
            written.toFile().delete();
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }
}
