package fr.complet.writing;

import fr.complet.writing.NotCopied.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of an applicant's workbook that shows the result of its check; the workbook itself stays as it is. */
public final class ControlCopy {

    private ControlCopy() {}

    /**
     * Writes the copy whole or not at all; the same workbook and result give the same bytes.
     *
     * @throws NotCopied when no copy can be made, and why
     * @throws IOException when the file cannot be read or written
     */
    public static void write(Path workbook, Control control, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(workbook, target)) {
            throw new NotCopied(Reason.SAME_FILE);
        }
        WholeFile.write(target, copied(Files.readAllBytes(workbook), control, target));
    }

    private static byte[] copied(byte[] workbook, Control control, Path target) throws IOException {
        try (XSSFWorkbook copy = ForeignWorkbook.open(workbook)) {
            refuseOtherName(copy, target);
            new ControlMarks(copy).mark(control.marks());
            new ControlSheet(copy, control.open()).add(control);
            return ForeignWorkbook.bytes(copy);
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
}
