package fr.complet.archive;

import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a ZIP by their names as their authors saw them. It stays open until everybody who shares it has closed it.
 */
final class ArchivedFiles implements AutoCloseable {

    /** Their names alone take tens of megabytes. */
    private static final int MOST_FILES = 100_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final AtomicInteger shares = new AtomicInteger(1);
    private Optional<String> outside = Optional.empty();

    private ArchivedFiles(ZipFile zip) {
        this.zip = zip;
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            add(entries.nextElement());
        }
    }

    static ArchivedFiles open(Path path) throws Unreadable {
        try {
            refuseMany(path);
            // In this encoding every name can be told, and told back as its bytes.
            return new ArchivedFiles(ZipFile.builder()
                    .setPath(path)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (NoSuchFileException gone) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(path.toString()));
        } catch (AccessDeniedException forbidden) {
            throw new Unreadable(Cause.NO_PERMISSION, Place.ofFile(path.toString()));
        } catch (IOException | RuntimeException damaged) {
            // The library answers some damaged archives so.
            throw new Unreadable(Cause.DAMAGED_ARCHIVE, Place.ofFile(path.toString()));
        }
    }

    /** Java counts the files of an archive in a tenth of the memory that knowing them takes. */
    private static void refuseMany(Path path) throws IOException, Unreadable {
        try (var counted = new java.util.zip.ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            if (counted.size() > MOST_FILES) {
                throw new Unreadable(Cause.ARCHIVE_TOO_MANY_FILES, Place.ofFile(path.toString()));
            }
        } catch (ZipException odd) {
            // Stricter than the reader that follows, which decides.
            return;
        }
    }

    private void add(ZipArchiveEntry entry) {
        String name = EntryName.of(entry);
        if (EntryName.leadsOut(name)) {
            outside = outside.or(() -> Optional.of(name));
            return;
        }
        boolean isFolder = name.endsWith("/");
        String plain = isFolder ? name.substring(0, name.length() - 1) : name;
        for (String above = isFolder ? plain : DossierArchive.folder(plain); !above.isEmpty() && folders.add(above); ) {
            above = DossierArchive.folder(above);
        }
        if (!isFolder && byName.putIfAbsent(plain, entry) != null) {
            twice.add(plain);
        }
    }

    /** The names of the files, in no order. */
    Set<String> names() {
        return byName.keySet();
    }

    Optional<ZipArchiveEntry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean isFolder(String name) {
        return folders.contains(name);
    }

    boolean isTwice(String name) {
        return twice.contains(name);
    }

    /** A name that leads out of the archive, if there is one. */
    Optional<String> outside() {
        return outside;
    }

    /** Whether a file can be opened at all: neither a link, nor locked, nor packed in a way that nobody unpacks here. */
    boolean isPlain(ZipArchiveEntry entry) {
        return !entry.isUnixSymlink() && !entry.getGeneralPurposeBit().usesEncryption() && zip.canReadEntryData(entry);
    }

    /** The beginning of a file, or all of it when it is shorter. */
    byte[] start(ZipArchiveEntry entry, int length) throws IOException {
        try (InputStream content = content(entry)) {
            return content.readNBytes(length);
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Several threads may read, but only one at a time may look where a file begins: that moves in the archive. */
    private InputStream content(ZipArchiveEntry entry) throws IOException {
        synchronized (zip) {
            return zip.getInputStream(entry);
        }
    }

    /** One more who needs it. */
    ArchivedFiles share() {
        shares.incrementAndGet();
        return this;
    }

    @Override
    public void close() {
        if (shares.decrementAndGet() == 0) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
