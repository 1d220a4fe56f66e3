package fr.complet.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells office documents, which are archives, by their lists of contents or the names of their first entries. */
final class ArchiveKind {
    private static final int MOST_ENTRIES = 50;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_LIST = 16_384;

    /** The list of contents of an office document names its main part by a type that ends so. */
    private static final String MAIN_PART = "main+xml\"";

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
        return name.equals("[Content_Types].xml")
                ? listed(new String(beginning(content), StandardCharsets.ISO_8859_1))
                : FileKind.ZIP;
    }

    /** What there is of an entry that may be cut short. */
    private static byte[] beginning(ZipInputStream content) {
        var seen = new byte[LONGEST_LIST];
        try {
            content.readNBytes(seen, 0, seen.length);
        } catch (IOException cut) {
            return seen;
        }
        return seen;
    }

    private static FileKind listed(String contents) {
        int end = contents.indexOf(MAIN_PART);
        String type = end < 0 ? "" : contents.substring(contents.lastIndexOf('"', end) + 1, end);
        if (type.contains("word")) {
            return FileKind.DOCX;
        }
        if (type.contains("spreadsheet") || type.contains("excel")) {
            return FileKind.XLSX;
        }
        return type.contains("presentation") || type.contains("powerpoint") ? FileKind.PPTX : FileKind.OOXML;
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
