package fr.complet.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of an Excel workbook, which do not tell when it was written: the same sheets make the same file. */
public final class WorkbookBytes {

    private static final String PROGRAM = "Complet";

    /** A ZIP cannot name an earlier day. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookBytes() {}

    /** Closes the workbook. */
    public static byte[] of(XSSFWorkbook workbook) {
        try (workbook) {
            POIXMLProperties properties = workbook.getProperties();
            properties.getCoreProperties().setCreator(PROGRAM);
            properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.empty());
            properties.getExtendedProperties().setApplication(PROGRAM);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] timeless(byte[] zipped) throws IOException {
        var bytes = new ByteArrayOutputStream(zipped.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zipped));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
