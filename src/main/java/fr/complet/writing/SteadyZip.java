package fr.complet.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zipped file whose bytes depend on its parts alone, and not on the time at which it was packed. */
final class SteadyZip {

    /** The first day that a ZIP can name. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] packed) throws IOException {
        var bytes = new ByteArrayOutputStream(packed.length);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(packed));
                var steady = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ALWAYS);
                steady.putNextEntry(entry);
                parts.transferTo(steady);
                steady.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
