package fr.complet.reading;

import java.util.Locale;

/** What a file is, by the bytes that it begins with. */
enum FileKind {
    PDF,
    PNG,
    JPEG,
    TIFF,
    GIF,
    /** An archive that is no office document. */
    ZIP,
    /** An office document of Microsoft whose application its beginning does not tell. */
    OOXML,
    DOCX,
    XLSX,
    PPTX,
    ODT,
    ODS,
    ODP,
    /** An office document of Microsoft before 2007, or one with a password. */
    OLE2,
    RTF,
    HTML,
    XML,
    TEXT,
    BINARY;

    /** A PDF may begin with other bytes: its readers look that far. */
    private static final int PDF_HEADER = 1024;

    private static final byte[] PNG_SIGNATURE = bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    private static final byte[] JPEG_SIGNATURE = bytes(0xFF, 0xD8, 0xFF);
    private static final byte[] TIFF_LITTLE = bytes('I', 'I', 0x2A, 0);
    private static final byte[] TIFF_BIG = bytes('M', 'M', 0, 0x2A);
    private static final byte[] GIF_SIGNATURE = bytes('G', 'I', 'F', '8');
    private static final byte[] ZIP_SIGNATURE = bytes('P', 'K', 3, 4);
    private static final byte[] EMPTY_ZIP = bytes('P', 'K', 5, 6);
    private static final byte[] OLE2_SIGNATURE = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] RTF_SIGNATURE = bytes('{', '\\', 'r', 't', 'f');
    private static final byte[] PDF_SIGNATURE = bytes('%', 'P', 'D', 'F', '-');

    /** The kind told in messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileKind of(byte[] beginning) {
        if (starts(beginning, ZIP_SIGNATURE)) {
            return ArchiveKind.of(beginning);
        }
        if (starts(beginning, EMPTY_ZIP)) {
            return ZIP;
        }
        if (starts(beginning, PNG_SIGNATURE)) {
            return PNG;
        }
        if (starts(beginning, JPEG_SIGNATURE)) {
            return JPEG;
        }
        if (starts(beginning, GIF_SIGNATURE)) {
            return GIF;
        }
        if (starts(beginning, TIFF_LITTLE) || starts(beginning, TIFF_BIG)) {
            return TIFF;
        }
        if (starts(beginning, OLE2_SIGNATURE)) {
            return OLE2;
        }
        if (starts(beginning, RTF_SIGNATURE)) {
            return RTF;
        }
        return holdsPdf(beginning) ? PDF : TextKind.of(beginning);
    }

    private static boolean holdsPdf(byte[] beginning) {
        for (int from = 0; from < Math.min(PDF_HEADER, beginning.length); from++) {
            if (holds(beginning, from, PDF_SIGNATURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] content, byte[] signature) {
        return holds(content, 0, signature);
    }

    private static boolean holds(byte[] content, int from, byte[] signature) {
        if (content.length - from < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[from + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
