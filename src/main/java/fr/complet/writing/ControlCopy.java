package fr.complet.writing;

import fr.complet.writing.NotCopied.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of an applicant's workbook that shows the result of its check; the workbook itself stays as it is. */
public final class ControlCopy {

    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private ControlCopy() {}

    /**
     * Writes the copy whole or not at all; the same workbook and result give the same bytes.
     *
     * @throws NotCopied when no copy can be made, and why
     * @throws IOException when the file cannot be read or written
     */
    public static void write(Path workbook, Control control, Path target) throws IOException {
        if (!isZip(workbook)) {
            throw new NotCopied(Reason.OTHER_FORM);
        }
        if (Files.exists(target) && Files.isSameFile(workbook, target)) {
            throw new NotCopied(Reason.SAME_FILE);
        }
        refuseBomb(workbook);
        WholeFile.write(target, copied(workbook, control, target));
    }

    private static byte[] copied(Path workbook, Control control, Path target) throws IOException {
        try (var copy = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            refuseOtherName(copy, target);
            new ControlMarks(copy).mark(control.marks());
            new ControlSheet(copy, control.open()).add(control);
            var bytes = new ByteArrayOutputStream();
            copy.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (UnsupportedFileFormatException other) {
            throw new NotCopied(Reason.OTHER_FORM, other);
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException beyond) {
            throw new NotCopied(Reason.BEYOND_THE_LIBRARY, beyond);
        }
    }

    private static void refuseOtherName(XSSFWorkbook copy, Path target) throws NotCopied {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (copy.isMacroEnabled() && !name.endsWith(".xlsm")) {
            throw new NotCopied(Reason.NAMED_OTHERWISE_THAN_XLSM);
        }
        if (!copy.isMacroEnabled() && !name.endsWith(".xlsx")) {
            throw new NotCopied(Reason.NAMED_OTHERWISE_THAN_XLSX);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.read() == 'P' && stream.read() == 'K';
        }
    }

    /** The library unpacks every part, also those that a check has no need of. */
    private static void refuseBomb(Path workbook) throws IOException {
        long size = 0;
        try (var zip = new ZipFile(workbook.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                size += Math.max(0, entries.nextElement().getSize());
            }
        } catch (ZipException damaged) {
            throw new NotCopied(Reason.OTHER_FORM, damaged);
        }
        if (size > MOST_BYTES) {
            throw new NotCopied(Reason.BEYOND_THE_LIBRARY);
        }
    }
}
