package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Attachment.Condition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileKindTest {
    private static final String PNG = "\u0089PNG\r\n\u001A\n....";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....";

    @Test
    void each_signature_is_known() throws IOException {
        assertThat(kind("%PDF-1.4")).isEqualTo(FileKind.PDF);
        assertThat(kind("\u00EF\u00BB\u00BF\n%PDF-1.4")).isEqualTo(FileKind.PDF);
        assertThat(kind(PNG)).isEqualTo(FileKind.PNG);
        assertThat(kind("\u00FF\u00D8\u00FF\u00E0..JFIF")).isEqualTo(FileKind.JPEG);
        assertThat(kind("GIF89a")).isEqualTo(FileKind.GIF);
        assertThat(kind("II*\u0000")).isEqualTo(FileKind.TIFF);
        assertThat(kind("MM\u0000*")).isEqualTo(FileKind.TIFF);
        assertThat(kind(OLE2)).isEqualTo(FileKind.OLE2);
        assertThat(kind("{\\rtf1\\ansi")).isEqualTo(FileKind.RTF);
        assertThat(kind("<!DOCTYPE html><html>")).isEqualTo(FileKind.HTML);
        assertThat(kind("\u00EF\u00BB\u00BF <?xml version='1.0'?>")).isEqualTo(FileKind.XML);
        assertThat(kind("Bonjour")).isEqualTo(FileKind.TEXT);
        assertThat(kind("\u00FF\u00FEB\u0000o\u0000")).isEqualTo(FileKind.TEXT);
        assertThat(kind("B\u0000o\u0000")).isEqualTo(FileKind.BINARY);
        assertThat(kind("PK\u0005\u0006")).isEqualTo(FileKind.ZIP);
        assertThat(kind("PK\u0003\u0004 cut")).isEqualTo(FileKind.ZIP);
    }

    @Test
    void archives_are_told_by_their_first_entries() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(zip("ppt/presentation.xml"))).isEqualTo(FileKind.PPTX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "docProps/app.xml"))).isEqualTo(FileKind.OOXML);
        assertThat(FileKind.of(zip("photo.jpg", "devis.pdf"))).isEqualTo(FileKind.ZIP);
        assertThat(FileKind.of(zip("mimetype=application/vnd.oasis.opendocument.text")))
                .isEqualTo(FileKind.ODT);
        assertThat(FileKind.of(zip("mimetype=application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(FileKind.ODS);
        assertThat(FileKind.of(zip("mimetype=application/epub+zip"))).isEqualTo(FileKind.ZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, DOCX",
        "application/vnd.ms-word.document.macroEnabled.main+xml, DOCX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PPTX",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml, PPTX",
        "application/vnd.openxmlformats-officedocument.other.main+xml, OOXML",
    })
    void an_office_document_is_told_by_its_list_of_contents(String type, FileKind kind) throws IOException {
        String list =
                "<Types><Default ContentType=\"spreadsheetml.sheet\"/><Override ContentType=\"" + type + "\"/></Types>";

        assertThat(FileKind.of(zip("[Content_Types].xml=" + list, "docProps/app.xml")))
                .isEqualTo(kind);
    }

    @Test
    void a_list_of_contents_cut_short_still_tells_an_office_document() throws IOException {
        byte[] whole = zip("[Content_Types].xml=" + "<Types>éèà".repeat(50), "word/document.xml");

        assertThat(FileKind.of(Arrays.copyOf(whole, 70))).isEqualTo(FileKind.OOXML);
    }

    @Test
    void an_archive_cut_short_is_judged_by_what_was_seen() throws IOException {
        byte[] whole = zip("word/document.xml", "word/styles.xml");

        assertThat(FileKind.of(Arrays.copyOf(whole, 60))).isEqualTo(FileKind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, true",
        "A.PDF, %PDF-1.7, true",
        "a.pdf, bonjour, false",
        "a.txt, bonjour, true",
        "a.csv, a;b, true",
        "a.txt, %PDF-1.7, false",
        "a.html, <html>, true",
        "a.html, bonjour, false",
        "a.rtf, {\\rtf1, true",
        "a.doc, {\\rtf1, false",
        "a.eml, From: a, true",
        "a.dwg, anything, true",
        "sans extension, anything, true",
        "a.pdf.exe, MZ, true",
        "a.jpeg, GIF89a, false",
    })
    void an_extension_says_what_a_file_should_be(String name, String content, boolean right) {
        Condition expected = right ? Condition.IN_ORDER : Condition.NOT_WHAT_IT_SAYS;

        assertThat(Attachments.judged(name, bytes(content)).condition()).isEqualTo(expected);
    }

    @Test
    void office_documents_are_not_taken_for_each_other() throws IOException {
        byte[] docx = zip("[Content_Types].xml", "word/document.xml");

        assertThat(Attachments.judged("a.docx", docx).condition()).isEqualTo(Condition.IN_ORDER);
        assertThat(Attachments.judged("a.zip", docx).condition()).isEqualTo(Condition.IN_ORDER);
        assertThat(Attachments.judged("a.xlsx", docx).actual()).isEqualTo("docx");
        assertThat(Attachments.judged("a.xls", bytes(OLE2)).condition()).isEqualTo(Condition.IN_ORDER);
        assertThat(Attachments.judged("a.xlsx", bytes(OLE2)).actual()).isEqualTo("ole2");
    }

    private static FileKind kind(String content) {
        return FileKind.of(bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Names of entries, with their content behind an equals sign. */
    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                archive.putNextEntry(new ZipEntry(parts[0]));
                archive.write((parts.length == 2 ? parts[1] : "content").getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
