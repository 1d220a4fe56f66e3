package fr.complet.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * The name of a file in a ZIP as its author saw it. Programs write names in UTF-8 and say so, or do not say so, or in the
 * code page of the first PCs; a Mac takes letters and accents apart.
 */
final class EntryName {

    /** That of western Europe: in it the French letters of code page 437, which the format prescribes, are the same. */
    private static final String PC = "IBM850";

    private EntryName() {}

    /** With forward slashes, and its accents on their letters. */
    static String of(ZipArchiveEntry entry) {
        String name = decoded(entry).replace('\\', '/');
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain;
    }

    /** Whether it is no name of something in the archive. */
    static boolean leadsOut(String name) {
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getNameSource() != NameSource.NAME || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(raw, Charset.forName(PC));
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
