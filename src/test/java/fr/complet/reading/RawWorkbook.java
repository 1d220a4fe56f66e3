package fr.complet.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet « Dépenses » written part by part, as other programs than POI write them. */
final class RawWorkbook {
    private RawWorkbook() {}

    /** With that XML for the sheet. */
    static Path saved(Path folder, String sheet) throws IOException {
        return saved(folder, sheet, "", 1, "");
    }

    /** With so many copies of a row. */
    static Path saved(Path folder, String row, int copies) throws IOException {
        return saved(folder, row, "<worksheet><sheetData>", copies, "</sheetData></worksheet>");
    }

    private static Path saved(Path folder, String xml, String before, int copies, String after) throws IOException {
        Path file = folder.resolve("dossier.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", relation("officeDocument", "/xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
                            + "<sheets><sheet name='Dépenses' sheetId='7' r:id='r1'/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < copies; i++) {
                zip.write(bytes);
            }
            zip.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String relation(String kind, String target) {
        return "<Relationships><Relationship Id='r1' Type='http://x/" + kind + "' Target='" + target
                + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
