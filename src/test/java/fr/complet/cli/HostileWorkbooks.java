package fr.complet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks that are none, or that want to take all time and memory, each written part by part. */
final class HostileWorkbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private HostileWorkbooks() {}

    /** A part of a zipped workbook, written as often as wanted, so that none need stand in memory. */
    private record Part(String before, String repeated, int times, String after) {

        static Part of(String text) {
            return new Part(text, "", 0, "");
        }

        void write(OutputStream stream) throws IOException {
            stream.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                stream.write(bytes);
            }
            stream.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Path written(String name, Path folder) throws Exception {
        Path file = folder.resolve(name);
        switch (name) {
            case "pdf.xlsx" -> Files.writeString(file, "%PDF-1.7\n%âãÏÓ\n");
            case "tableau-html.xls" ->
                Files.writeString(file, "<html><table><tr><td>Dépenses</td></tr></table></html>");
            case "archive.xlsx" -> zip(file, Map.of("lettre.txt", Part.of("Bonjour")));
            case "texte.ods" -> zip(file, Map.of("mimetype", Part.of("application/vnd.oasis.opendocument.text")));
            case "binaire.xlsb" ->
                zip(file, Map.of("_rels/.rels", root("xl/workbook.bin"), "xl/workbook.bin", Part.of("x")));
            case "mot-de-passe.xlsx" -> encrypt(file);
            case "mot-de-passe.ods" ->
                zip(
                        file,
                        parts("mimetype", Part.of(ODS), "META-INF/manifest.xml", Part.of("<m><encryption-data/></m>")));
            case "coupe.xlsx", "coupe.xls" -> Files.write(file, Arrays.copyOf(whole(name), whole(name).length / 2));
            case "coupe.ods" ->
                Files.write(file, Arrays.copyOf(zipped(ods("<table:table table:name='Dossier'/>")), 120));
            default -> hostile(name, file);
        }
        return file;
    }

    private static void hostile(String name, Path file) throws IOException {
        switch (name) {
            case "bombe.xlsx" ->
                zip(file, xlsx("Dossier", new Part("<sheetData>", " ".repeat(1 << 20), 1_000, "</sheetData>")));
            case "bombe-textes.xlsx" ->
                zip(file, withTexts(new Part("<sst>", "<si><t>" + "x".repeat(1000) + "</t></si>", 200_000, "</sst>")));
            case "bombe.ods" -> zip(file, ods("", "<text:p>" + "x".repeat(1000) + "</text:p>", 200_000));
            case "entites.xlsx" -> zip(file, entities("Dossier"));
            case "entites.ods" ->
                zip(
                        file,
                        parts(
                                "mimetype",
                                Part.of(ODS),
                                "content.xml",
                                Part.of("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><office>&e;</office>")));
            case "million-de-cellules.xlsx" ->
                zip(
                        file,
                        xlsx(
                                "Dossier",
                                new Part("<sheetData>", "<row><c><v>1</v></c></row>", 1_000_000, "</sheetData>")));
            case "million-de-cellules.ods" ->
                zip(
                        file,
                        ods("<table:table table:name='Dossier'><table:table-row table:number-rows-repeated='1048576'>"
                                + "<table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>"
                                + "</table:table-row></table:table>"));
            case "etiquettes.xlsx" -> zip(file, xlsx("Dossier", labels()));
            case "feuilles.xlsx" -> zip(file, manySheets());
            case "fusions.xlsx" ->
                zip(
                        file,
                        xlsx(
                                "Dossier",
                                new Part(
                                        "<sheetData><row><c t='str'><v>appel</v></c></row></sheetData><mergeCells>",
                                        "<mergeCell ref='A1:XFD1048576'/>",
                                        100_000,
                                        "</mergeCells>")));
            case "formules.xlsx" -> zip(file, xlsx("Dépenses", formulas(19_000)));
            case "lignes.xlsx" -> zip(file, xlsx("Dépenses", formulas(90_000)));
            case "boucles.xlsx" -> zip(file, xlsx("Dépenses", loops()));
            case "memes-noms.xlsx" -> zip(file, sheetsAlike());
            case "profond.xlsx" -> zip(file, xlsx("Dossier", new Part("", "<a>", 1_000_000, "")));
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** As many texts as are read, each of which might be a key, a heading or the title of a plan. */
    private static Part labels() {
        var rows = new StringBuilder("<sheetData>");
        for (int i = 0; i < 199_000; i++) {
            rows.append("<row><c t='inlineStr'><is><t>Montant prévisionnel des dépenses n° ")
                    .append(i)
                    .append("</t></is></c></row>");
        }
        return Part.of(rows.append("</sheetData>").toString());
    }

    /** Sums of sums of whole columns. */
    private static Part formulas(int lines) {
        var rows = new StringBuilder(
                "<sheetData><row><c t='str'><v>Libellé</v></c><c t='str'><v>Montant HT</v></c></row>");
        for (int i = 2; i < lines; i++) {
            rows.append(
                    "<row><c t='str'><v>Étude</v></c><c><f>SUM(B1:B1048576)+SUM(A1:XFD1048576)</f><v>1</v></c></row>");
        }
        return Part.of(rows.append("</sheetData>").toString());
    }

    /** Cells that wait for one another, with the values that a spreadsheet program leaves in them. */
    private static Part loops() {
        return Part.of("<sheetData><row><c t='str'><v>Libellé</v></c><c t='str'><v>Montant HT</v></c></row>"
                + "<row><c t='str'><v>Étude</v></c><c><f>B3+1</f><v>0</v></c></row>"
                + "<row><c t='str'><v>Pose</v></c><c><f>B2+1</f><v>0</v></c></row>"
                + "<row><c t='str'><v>Total</v></c><c><f>SUM(B2:B4)</f><v>0</v></c></row></sheetData>");
    }

    /** Two sheets of one name, which no spreadsheet program would save. */
    private static Map<String, Part> sheetsAlike() {
        Map<String, Part> parts = xlsx(
                "Dépenses",
                Part.of("<sheetData><row><c t='str'><v>Libellé</v></c><c t='str'><v>Montant HT</v></c></row>"
                        + "<row><c t='str'><v>Étude</v></c><c><v>1</v></c></row></sheetData>"));
        String sheet = "<sheet name='Dépenses' sheetId='1' r:id='r1'/>";
        parts.put(
                "xl/workbook.xml",
                Part.of("<workbook xmlns:r='" + LINKS + "'><sheets>" + sheet + sheet + "</sheets></workbook>"));
        return parts;
    }

    /** A workbook with a picture, a link and a value that live at another address. */
    static Path linkedTo(String address, Path file) throws IOException {
        Map<String, Part> parts = xlsx(
                "Dossier",
                Part.of(
                        "<sheetData><row><c t='str'><v>appel</v></c><c t='str'><f>[1]Feuil1!A1</f><v>tid-bfc-2021</v></c>"
                                + "</row></sheetData>"));
        String external = "' TargetMode='External'/>";
        String links = relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "externalLink", "externalLinks/externalLink1.xml")
                + relation("r3", "sharedStrings", address + "/textes.xml").replace("'/>", external)
                + relation("r4", "styles", address + "/styles.xml").replace("'/>", external);
        parts.put("xl/_rels/workbook.xml.rels", Part.of("<Relationships>" + links + "</Relationships>"));
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                Part.of("<externalLink><externalBook r:id='r1'/></externalLink>"));
        parts.put(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                Part.of("<Relationships>"
                        + relation("r1", "externalLinkPath", address + "/autre.xlsx")
                                .replace("'/>", external)
                        + "</Relationships>"));
        zip(file, parts);
        return file;
    }

    private static Map<String, Part> manySheets() {
        Map<String, Part> parts = parts("_rels/.rels", root("xl/workbook.xml"));
        String sheet = "<worksheet><sheetData><row><c t='str'><v>Dépenses</v></c></row></sheetData></worksheet>";
        parts.put(
                "xl/workbook.xml",
                Part.of("<workbook xmlns:r='" + LINKS + "'><sheets>"
                        + joined(990, i -> "<sheet name='Dépences " + i + "' r:id='r" + i + "'/>")
                        + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Part.of("<Relationships>" + joined(990, i -> relation("r" + i, "worksheet", "worksheets/sheet.xml"))
                        + "</Relationships>"));
        parts.put("xl/worksheets/sheet.xml", Part.of(sheet));
        return parts;
    }

    private static String joined(int count, IntFunction<String> text) {
        var joined = new StringBuilder();
        for (int i = 0; i < count; i++) {
            joined.append(text.apply(i));
        }
        return joined.toString();
    }

    private static Map<String, Part> withTexts(Part texts) {
        Map<String, Part> parts = xlsx("Dossier", Part.of("<sheetData/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Part.of("<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"));
        parts.put("xl/sharedStrings.xml", texts);
        return parts;
    }

    private static Map<String, Part> entities(String sheet) {
        Map<String, Part> parts = xlsx(sheet, Part.of(""));
        parts.put(
                "xl/worksheets/sheet1.xml",
                Part.of("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'>"
                        + "<v>&e;</v></c></row></sheetData></worksheet>"));
        return parts;
    }

    static Map<String, Part> xlsx(String sheet, Part data) {
        Map<String, Part> parts = parts("_rels/.rels", root("xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                Part.of("<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets><sheet name='" + sheet
                        + "' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Part.of("<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml") + "</Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                new Part(
                        "<worksheet xmlns='" + MAIN + "'>" + data.before(),
                        data.repeated(),
                        data.times(),
                        data.after() + "</worksheet>"));
        return parts;
    }

    private static Map<String, Part> ods(String tables) {
        return ods(tables, "", 0);
    }

    private static Map<String, Part> ods(String tables, String repeated, int times) {
        String opening = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                + "<office:spreadsheet>";
        return parts(
                "mimetype",
                Part.of(ODS),
                "content.xml",
                new Part(
                        opening + tables,
                        repeated,
                        times,
                        "</office:spreadsheet></office:body></office:document-content>"));
    }

    private static Part root(String target) {
        return Part.of("<Relationships>" + relation("r1", "officeDocument", target) + "</Relationships>");
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
    }

    private static Map<String, Part> parts(Object... namesAndParts) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            parts.put((String) namesAndParts[i], (Part) namesAndParts[i + 1]);
        }
        return parts;
    }

    private static void zip(Path file, Map<String, Part> parts) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            zip(stream, parts);
        }
    }

    private static byte[] zipped(Map<String, Part> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        zip(bytes, parts);
        return bytes.toByteArray();
    }

    private static void zip(OutputStream stream, Map<String, Part> parts) throws IOException {
        try (var zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
    }

    private static byte[] whole(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (name.endsWith(".xls")) {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("Dossier").createRow(0).createCell(0).setCellValue("appel");
                workbook.write(bytes);
            }
            return bytes.toByteArray();
        }
        return zipped(xlsx("Dossier", Part.of("<sheetData/>")));
    }

    private static void encrypt(Path file) throws Exception {
        try (var container = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(new byte[] {'P', 'K', 3, 4});
            }
            container.writeFilesystem(stream);
        }
    }
}
