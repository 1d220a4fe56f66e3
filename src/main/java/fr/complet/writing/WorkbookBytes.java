package fr.complet.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of an Excel workbook, which do not tell when it was written: the same sheets make the same file. */
public final class WorkbookBytes {

    private static final String PROGRAM = "Complet";

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
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
