package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkbookFileTest {
    private static final String ROOT_RELATION = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 renamed, NOT_A_WORKBOOK",
        "<html><table></table></html>, NOT_A_WORKBOOK",
        "Libellé;Montant, NOT_A_WORKBOOK",
        "PK\u0003\u0004 cut off, DAMAGED_WORKBOOK",
        "'', EMPTY"
    })
    void what_is_no_workbook_is_told_by_its_content(String content, Cause cause) throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.xlsx"), content, StandardCharsets.ISO_8859_1);

        assertRefused(file, cause);
    }

    @Test
    void a_file_that_is_absent_or_a_folder_is_told() {
        assertRefused(folder.resolve("absent.xlsx"), Cause.NOT_FOUND);
        assertRefused(folder, Cause.INPUT_FAILED);
    }

    @Test
    void a_zip_or_a_text_document_is_no_workbook() throws IOException {
        assertRefused(zip(Map.of("lettre.txt", "Bonjour")), Cause.NOT_A_WORKBOOK);
        assertRefused(
                zip(Map.of("_rels/.rels", ROOT_RELATION, "xl/workbook.xml", "<w:document xmlns:w='w'/>")),
                Cause.NOT_A_WORKBOOK);
        assertRefused(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), Cause.NOT_A_WORKBOOK);
    }

    @Test
    void a_binary_workbook_is_refused() throws IOException {
        String relation = ROOT_RELATION.replace("workbook.xml", "workbook.bin");

        assertRefused(zip(Map.of("_rels/.rels", relation, "xl/workbook.bin", "binary")), Cause.BINARY_WORKBOOK);
    }

    @Test
    void a_workbook_under_a_password_is_refused() throws Exception {
        try (var container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(new byte[] {'P', 'K', 3, 4});
            }
            Path file = folder.resolve("dossier.xlsx");
            try (OutputStream stream = Files.newOutputStream(file)) {
                container.writeFilesystem(stream);
            }

            assertRefused(file, Cause.PASSWORD_PROTECTED);
        }
    }

    @Test
    void an_open_document_under_a_password_is_refused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        parts.put("content.xml", "scrambled");

        assertRefused(zip(parts), Cause.PASSWORD_PROTECTED);
    }

    @Test
    void macros_of_libreoffice_are_told_like_those_of_excel() throws IOException, Unreadable {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<content><table name='Dossier'/></content>");
        assertThat(WorkbookFile.read(zip(parts), "dossier.ods").macros()).isFalse();

        parts.put("Basic/script-lc.xml", "<libraries/>");
        assertThat(WorkbookFile.read(zip(parts), "dossier.ods").macros()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void a_workbook_cut_off_anywhere_is_refused(String kind) throws IOException {
        SheetWriter writer = kind.equals("xlsx") ? SheetWriter.xlsx() : SheetWriter.xls();
        Path whole = writer.sheet("Dossier").row("appel", "tid-bfc-2021").saved(folder.resolve("whole." + kind));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 1; length < bytes.length; length += bytes.length / 40) {
            Path cut = Files.write(folder.resolve("cut." + kind), Arrays.copyOf(bytes, length));
            // The last bytes of an old workbook are padding.
            if (length < 3 * bytes.length / 4 || kind.equals("xlsx")) {
                assertThatThrownBy(() -> SheetWriter.read(cut, "cut"))
                        .as("%d bytes", length)
                        .isInstanceOf(Unreadable.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void a_workbook_with_wrong_bytes_never_crashes(String kind) throws IOException {
        SheetWriter writer = kind.equals("xlsx") ? SheetWriter.xlsx() : SheetWriter.xls();
        Path whole = writer.sheet("Dossier").row("appel", "tid-bfc-2021").saved(folder.resolve("whole." + kind));
        byte[] bytes = Files.readAllBytes(whole);
        for (int at = 0; at < bytes.length; at += bytes.length / 60) {
            byte[] wrong = bytes.clone();
            Arrays.fill(wrong, at, Math.min(at + 3, wrong.length), (byte) 0xFF);
            Path file = Files.write(folder.resolve("wrong." + kind), wrong);
            try {
                SheetWriter.read(file, "wrong");
            } catch (Unreadable refused) {
                assertThat(refused.failure().place().file()).isEqualTo("wrong");
            }
        }
    }

    @Test
    void entities_and_document_types_are_refused_and_nothing_is_fetched() throws IOException {
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + sheetXml("<c t='str'><v>&e;</v></c>");

        assertRefused(RawWorkbook.saved(folder, sheet), Cause.DAMAGED_WORKBOOK);
    }

    @Test
    void an_undeclared_entity_is_refused() throws IOException {
        assertRefused(RawWorkbook.saved(folder, sheetXml("<c t='str'><v>&e;</v></c>")), Cause.DAMAGED_WORKBOOK);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        String blanks = "<row>" + "<c/>".repeat(60) + "</row>";
        String sheet = sheetXml("") + "<!-- " + "x".repeat(3_000_000) + " -->";

        assertRefused(RawWorkbook.saved(folder, sheet), Cause.EXPANDS_TOO_MUCH);
        assertRefused(RawWorkbook.saved(folder, blanks, 1_000_000), Cause.EXPANDS_TOO_MUCH);
    }

    @Test
    void more_cells_than_any_dossier_has_are_refused() throws IOException {
        assertRefused(RawWorkbook.saved(folder, "<row><c><v>1</v></c></row>", 250_000), Cause.TOO_MANY_CELLS);
    }

    @Test
    void a_million_blank_rows_are_read() throws IOException, Unreadable {
        Path file = RawWorkbook.saved(folder, "<row s='1'><c s='1'/></row>", 1_000_000);

        assertThat(WorkbookFile.read(file, "dossier.xlsx").sheets().get(0).isEmpty())
                .isTrue();
    }

    @Test
    void a_workbook_without_a_sheet_of_a_dossier_is_told_with_the_names_of_its_sheets() {
        Path file = SheetWriter.xlsx()
                .sheet("Budget 2021")
                .row("a", "b")
                .sheet("Paie")
                .saved(folder.resolve("autre.xlsx"));

        assertThatThrownBy(() -> SheetWriter.read(file, "autre.xlsx"))
                .isInstanceOfSatisfying(Unreadable.class, refused -> {
                    assertThat(refused.failure().cause()).isEqualTo(Cause.NO_DOSSIER_SHEET);
                    assertThat(refused.failure().details()).containsExactly("Budget 2021, Paie");
                });
    }

    private static String sheetXml(String cells) {
        return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }

    private static void assertRefused(Path file, Cause cause) {
        assertThatThrownBy(() -> WorkbookFile.read(file, "dossier.xlsx"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.failure().cause()).isEqualTo(cause));
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("dossier.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
