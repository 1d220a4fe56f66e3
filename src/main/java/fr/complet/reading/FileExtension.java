package fr.complet.reading;

import java.util.Locale;
import java.util.Set;

/** What a file should be by its name; of an extension that is not known here, anything. */
record FileExtension(Set<FileKind> kinds) {
    FileExtension {
        kinds = Set.copyOf(kinds);
    }

    static FileExtension of(String name) {
        return switch (after(name)) {
            case "pdf" -> only(FileKind.PDF);
            case "png" -> only(FileKind.PNG);
            case "jpg", "jpeg" -> only(FileKind.JPEG);
            case "tif", "tiff" -> only(FileKind.TIFF);
            case "gif" -> only(FileKind.GIF);
            case "docx" -> only(FileKind.DOCX, FileKind.OOXML);
            case "xlsx", "xlsm" -> only(FileKind.XLSX, FileKind.OOXML);
            case "pptx" -> only(FileKind.PPTX, FileKind.OOXML);
            case "odt" -> only(FileKind.ODT);
            case "ods" -> only(FileKind.ODS);
            case "odp" -> only(FileKind.ODP);
            case "zip" -> archives();
            case "doc", "xls", "ppt", "msg" -> only(FileKind.OLE2);
            case "rtf" -> only(FileKind.RTF);
            case "xml", "html", "htm" -> only(FileKind.XML, FileKind.HTML);
            case "txt", "csv", "md", "eml" -> only(FileKind.TEXT, FileKind.XML, FileKind.HTML, FileKind.RTF);
            default -> only();
        };
    }

    /** The extension of a name, in lower case; empty when it has none. */
    static String after(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file of that kind may bear this extension. */
    boolean allows(FileKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static FileExtension archives() {
        return only(
                FileKind.ZIP,
                FileKind.OOXML,
                FileKind.DOCX,
                FileKind.XLSX,
                FileKind.PPTX,
                FileKind.ODT,
                FileKind.ODS,
                FileKind.ODP);
    }

    private static FileExtension only(FileKind... kinds) {
        return new FileExtension(Set.of(kinds));
    }
}
