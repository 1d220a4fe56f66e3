package fr.complet.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells texts from each other, and from what is no text. */
final class TextKind {
    private static final int MARKUP = 64;

    private TextKind() {}

    static FileKind of(byte[] beginning) {
        // In UTF-16, which Windows writes for CSV, half the bytes of a text are zero.
        if (isUtf16(beginning)) {
            return FileKind.TEXT;
        }
        for (byte b : beginning) {
            if (b == 0) {
                return FileKind.BINARY;
            }
        }
        String start = start(beginning);
        if (!start.startsWith("<")) {
            return FileKind.TEXT;
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? FileKind.HTML : FileKind.XML;
    }

    private static boolean isUtf16(byte[] beginning) {
        if (beginning.length < 2) {
            return false;
        }
        int mark = (beginning[0] & 0xFF) << 8 | (beginning[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    /** The first letters, in lower case, behind a byte order mark and blanks. */
    private static String start(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        int from = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return text.substring(from, Math.min(text.length(), from + MARKUP)).toLowerCase(Locale.ROOT);
    }
}
