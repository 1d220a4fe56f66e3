package fr.complet.writing;

import static fr.complet.writing.SmallBook.book;
import static fr.complet.writing.SmallBook.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A file is edited without harm, or not at all. */
final class UneditableTest {

    private static final String YAML = "dossier.yaml";
    private static final String XLSX = "dossier.xlsx";

    @Test
    void an_answer_with_no_room_in_the_yaml_is_refused() {
        refuses(yaml("porteur: la mairie\n"), YAML, "porteur.nom", "Ville", Kind.OTHER_SHAPE);
        refuses(yaml("pieces: {id: a}\n"), YAML, "pieces[0].id", "b", Kind.OTHER_SHAPE);
        refuses(yaml("budget:\n  base: ht\n"), YAML, "budget.base.investissement", "ttc", Kind.OTHER_SHAPE);
        refuses(
                "porteur:\n  nom: Côte\n".getBytes(Charset.forName("windows-1252")),
                YAML,
                "porteur.adresse",
                "\u4E2D",
                Kind.ENCODING);
    }

    @Test
    void an_encoding_is_kept() throws Exception {
        byte[] windows = "porteur:\r\n  nom: Côte\r\n".getBytes(Charset.forName("windows-1252"));
        byte[] wide = ("\uFEFF" + "porteur:\n  nom: Côte\n").getBytes(StandardCharsets.UTF_16LE);

        assertThat(edited(windows, YAML, "porteur.nom", "Œuvre"))
                .isEqualTo("porteur:\r\n  nom: Œuvre\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(edited(wide, YAML, "porteur.nom", "Œuvre"))
                .isEqualTo(("\uFEFF" + "porteur:\n  nom: Œuvre\n").getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void a_path_that_names_nothing_and_a_file_that_is_none_have_their_own_exceptions() {
        assertThatThrownBy(() -> edited(yaml("porteur:\n"), YAML, "porteur.non", "x"))
                .isInstanceOf(Unsupposable.class);
        assertThatThrownBy(() -> edited(yaml("pieces:\n"), YAML, "pieces[3].id", "x"))
                .isInstanceOf(Unsupposable.class);
        assertThatThrownBy(() -> edited(yaml("pieces:\n  - id: a\n"), YAML, "pieces[0]", "x"))
                .isInstanceOf(Unsupposable.class);
        assertThatThrownBy(() -> edited(yaml("a: b: c\n"), YAML, "porteur.nom", "x"))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> edited(yaml("a: b\n"), XLSX, "porteur.nom", "x"))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void an_answer_with_no_room_in_the_workbook_is_refused() throws Exception {
        byte[] answers = book("Dossier", "porteur.nom | Ville");
        byte[] lines = book("Ressources", "Financeur | Montant", "Région | 1");

        refuses(answers, XLSX, "porteur.nom", "x".repeat(33_000), Kind.TOO_LONG);
        refuses(lines, XLSX, "budget.ressources[+].financeur", "Total des aides", Kind.UNFAITHFUL);
        refuses(book("Pièces", "rien de tel"), XLSX, "pieces[0].id", "devis", Kind.OTHER_SHAPE);
    }

    @Test
    void other_forms_of_workbooks_are_refused() throws Exception {
        byte[] book = book("Dossier", "porteur.nom | Ville");
        var old = new ByteArrayOutputStream();
        try (var xls = new HSSFWorkbook()) {
            xls.createSheet("Dossier").createRow(0).createCell(0).setCellValue("porteur.nom");
            xls.write(old);
        }

        refuses(old.toByteArray(), "dossier.xls", "porteur.nom", "x", Kind.READ_ONLY_KIND);
        refuses(with(book, "_xmlsignatures/sig1.xml", "<a/>"), XLSX, "porteur.nom", "x", Kind.BEYOND_THE_LIBRARY);
        byte[] strict = replaced(
                book,
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
        refuses(strict, XLSX, "porteur.nom", "x", Kind.BEYOND_THE_LIBRARY);
    }

    @Test
    void macros_stay_in_the_workbook_and_tables_of_excel_take_the_new_line() throws Exception {
        byte[] book;
        try (XSSFWorkbook made = opened(book("Ressources", "Financeur | Montant", "Région | 1"))) {
            made.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            made.getSheetAt(0).createTable(new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007));
            book = ForeignWorkbook.bytes(made);
        }

        byte[] after = edited(book, "dossier.xlsm", "budget.ressources[1].financeur", "État");

        try (XSSFWorkbook edited = opened(after)) {
            assertThat(edited.isMacroEnabled()).isTrue();
            assertThat(edited.getSheetAt(0).getTables().get(0).getEndRowIndex()).isEqualTo(2);
        }
    }

    private static void refuses(byte[] content, String name, String path, String value, Kind kind) {
        assertThatThrownBy(() -> edited(content, name, path, value))
                .isInstanceOfSatisfying(
                        Uneditable.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static byte[] edited(byte[] content, String name, String path, String value) throws Exception {
        return DossierEdit.with(content, name, List.of(new Written(path, value)));
    }

    private static byte[] yaml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] zip, String name, String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            copy(zip, out, "", "");
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] zip, String from, String to) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            copy(zip, out, from, to);
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] zip, ZipOutputStream out, String from, String to) throws Exception {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((from.isEmpty() ? text : text.replace(from, to)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
