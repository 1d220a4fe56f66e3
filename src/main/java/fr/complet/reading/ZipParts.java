package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zipped workbook by name, whatever the capitals; expanded within a bound for all of them together. */
final class ZipParts implements AutoCloseable {
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long expanded;

    private ZipParts(ZipFile zip) throws Refused {
        this.zip = zip;
        if (zip.size() > MOST_PARTS) {
            throw new Refused(Cause.EXPANDS_TOO_MUCH);
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static ZipParts open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            return new ZipParts(zip);
        } catch (Refused refused) {
            zip.close();
            throw refused;
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part; nothing when there is none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    /** The first characters of a part; none when there is no such part. */
    String start(String name, int length) throws IOException {
        Optional<InputStream> part = find(name);
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream stream = part.get()) {
            return new String(stream.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream open(ZipEntry entry) throws IOException {
        InputStream stream = zip.getInputStream(entry);
        if (stream == null) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
        return new BoundedStream(stream, this::spend);
    }

    private void spend(int bytes) throws Refused {
        expanded += bytes;
        if (expanded > MOST_BYTES) {
            throw new Refused(Cause.EXPANDS_TOO_MUCH);
        }
    }

    private static String key(String name) {
        String part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return part.startsWith("/") ? part.substring(1) : part;
    }
}
