package fr.complet.archive;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits until files are saved, created, replaced or deleted. The system tells it at once where it can; since some file
 * systems tell nothing, the files are looked at from time to time as well.
 */
public final class FileWatch implements AutoCloseable {

    private static final int TURN_IN_MILLISECONDS = 250;
    private static final int TURNS_BETWEEN_LOOKS = 4;
    /** A program that saves a file writes it bit by bit, or deletes it and renames another. */
    private static final int SETTLING_IN_MILLISECONDS = 200;

    private static final int MOST_SETTLING = 50;

    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> folders = new HashMap<>();
    private FileStamps seen = FileStamps.of(Set.of());

    private FileWatch(Optional<WatchService> service) {
        this.service = service;
    }

    /** Begins, with no file as yet. */
    public static FileWatch begin() {
        try {
            return new FileWatch(Optional.of(FileSystems.getDefault().newWatchService()));
        } catch (IOException | UnsupportedOperationException none) {
            return new FileWatch(Optional.empty());
        }
    }

    /** From now on, these files; they are to be read after this, not before. */
    public void over(Set<Path> files) {
        seen = seen.over(files);
        Set<Path> wanted = new HashSet<>();
        files.forEach(file -> nearestFolder(file).ifPresent(wanted::add));
        folders.entrySet().removeIf(entry -> {
            boolean stale =
                    !wanted.contains(entry.getKey()) || !entry.getValue().isValid();
            if (stale) {
                entry.getValue().cancel();
            }
            return stale;
        });
        wanted.stream().filter(folder -> !folders.containsKey(folder)).forEach(this::register);
    }

    /**
     * Waits for a change, and until it is complete.
     *
     * @param stopped whether nobody waits any more
     * @return false when stopped
     */
    public boolean waitsForChange(BooleanSupplier stopped) {
        int turns = 0;
        while (!stopped.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            boolean told = isTold(TURN_IN_MILLISECONDS);
            turns++;
            if ((told || turns % TURNS_BETWEEN_LOOKS == 0) && !seen.now().equals(seen)) {
                settle(stopped);
                return !stopped.getAsBoolean();
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (service.isPresent()) {
            try {
                service.get().close();
            } catch (IOException beyondCare) {
                // Nothing is lost with it.
            }
        }
    }

    private void settle(BooleanSupplier stopped) {
        FileStamps last = seen.now();
        for (int i = 0; i < MOST_SETTLING && !stopped.getAsBoolean(); i++) {
            pause(SETTLING_IN_MILLISECONDS);
            FileStamps next = seen.now();
            if (next.equals(last)) {
                break;
            }
            last = next;
        }
        seen = last;
    }

    private boolean isTold(int milliseconds) {
        if (service.isEmpty()) {
            pause(milliseconds);
            return false;
        }
        try {
            WatchKey key = service.get().poll(milliseconds, TimeUnit.MILLISECONDS);
            if (key == null) {
                return false;
            }
            key.pollEvents();
            key.reset();
            return true;
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** The folder itself, for a folder; that which a file lies in, or would lie in if it were there. */
    private static Optional<Path> nearestFolder(Path file) {
        for (Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void register(Path folder) {
        try {
            if (service.isPresent()) {
                folders.put(
                        folder,
                        folder.register(
                                service.get(),
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            }
        } catch (IOException | SecurityException unwatchable) {
            // It is looked at from time to time.
        }
    }
}
