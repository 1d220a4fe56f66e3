package fr.complet.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells office documents, which are archives, by the names of their first entries. */
final class ArchiveKind {
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_TYPE = 100;

    private ArchiveKind() {}

    /** Sees no more than these bytes; where they are cut, or not those of an archive, what was seen decides. */
    static FileKind of(byte[] beginning) {
        FileKind kind = FileKind.ZIP;
        // Names in another encoding than UTF-8 must not stop the search.
        try (var archive = new ZipInputStream(new ByteArrayInputStream(beginning), StandardCharsets.ISO_8859_1)) {
            for (int seen = 0; seen < MOST_ENTRIES; seen++) {
                ZipEntry entry = archive.getNextEntry();
                if (entry == null) {
                    return kind;
                }
                FileKind told = told(entry.getName(), archive);
                if (told != FileKind.ZIP && told != FileKind.OOXML) {
                    return told;
                }
                kind = told == FileKind.OOXML ? told : kind;
            }
        } catch (IOException | IllegalArgumentException cut) {
            return kind;
        }
        return kind;
    }

    private static FileKind told(String name, ZipInputStream content) throws IOException {
        if (name.startsWith("word/")) {
            return FileKind.DOCX;
        }
        if (name.startsWith("xl/")) {
            return FileKind.XLSX;
        }
        if (name.startsWith("ppt/")) {
            return FileKind.PPTX;
        }
        if (name.equals("mimetype")) {
            return openDocument(new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.ISO_8859_1));
        }
        return name.equals("[Content_Types].xml") ? FileKind.OOXML : FileKind.ZIP;
    }

    private static FileKind openDocument(String type) {
        return switch (type.trim()) {
            case "application/vnd.oasis.opendocument.text" -> FileKind.ODT;
            case "application/vnd.oasis.opendocument.spreadsheet" -> FileKind.ODS;
            case "application/vnd.oasis.opendocument.presentation" -> FileKind.ODP;
            default -> FileKind.ZIP;
        };
    }
}
