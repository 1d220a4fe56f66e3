package fr.complet.writing;

import fr.complet.writing.NotCopied.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody else has made, and that the library is to write into. */
final class ForeignWorkbook {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final String SIGNATURES = "_xmlsignatures/";

    private ForeignWorkbook() {}

    /**
     * Opens a workbook.
     *
     * @throws NotCopied when it is of another form, or more than the library can do
     */
    static XSSFWorkbook open(byte[] content) throws IOException {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            throw new NotCopied(Reason.OTHER_FORM);
        }
        refuseBomb(content);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (UnsupportedFileFormatException other) {
            throw new NotCopied(Reason.OTHER_FORM, other);
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException beyond) {
            throw new NotCopied(Reason.BEYOND_THE_LIBRARY, beyond);
        }
    }

    /** The same workbook gives the same bytes. */
    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return SteadyZip.of(bytes.toByteArray());
    }

    /** Whether somebody has signed it, and would not any more what is changed in it. */
    static boolean isSigned(byte[] content) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().startsWith(SIGNATURES)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The library unpacks every part, also those that a check has no need of. */
    private static void refuseBomb(byte[] content) throws IOException {
        long size = 0;
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (parts.getNextEntry() != null && size <= MOST_BYTES) {
                size += length(parts, MOST_BYTES - size);
            }
        } catch (ZipException damaged) {
            throw new NotCopied(Reason.OTHER_FORM, damaged);
        }
        if (size > MOST_BYTES) {
            throw new NotCopied(Reason.BEYOND_THE_LIBRARY);
        }
    }

    private static long length(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }
}
