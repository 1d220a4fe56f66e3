package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text that the bytes of a file stand for.
 *
 * @param text without the byte order mark
 * @param marked whether the file begins with one
 */
public record EncodedText(String text, Charset charset, boolean marked) {

    /** Stands for bytes that are no text, unless the author has typed it. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Looked up only where it is needed: a check has no time for it. */
    private static final String WINDOWS = "windows-1252";

    /** Reads UTF-8 or UTF-16, and what is neither as Windows writes Western languages. */
    public static EncodedText of(byte[] bytes, String name) throws Unreadable {
        Charset unicode = unicode(bytes);
        try {
            return decoded(bytes, unicode, name);
        } catch (CharacterCodingException notUnicode) {
            if (!unicode.equals(StandardCharsets.UTF_8)) {
                // Zeros that are no UTF-16 are those of a program's own format; only a mark says that text was meant.
                Cause cause = isMarked(bytes) ? Cause.BAD_ENCODING : Cause.BINARY;
                throw new Unreadable(cause, Place.ofFile(name), unicode.name());
            }
        }
        try {
            return decoded(bytes, Charset.forName(WINDOWS), name);
        } catch (CharacterCodingException notText) {
            throw new Unreadable(Cause.BINARY, Place.ofFile(name));
        }
    }

    /** Whether the file is in no encoding of Unicode. */
    boolean isOfWindows() {
        return charset.name().equals(WINDOWS);
    }

    /**
     * The bytes of the same file with another text.
     *
     * @throws CharacterCodingException when its encoding lacks a character
     */
    public byte[] bytes(String other) throws CharacterCodingException {
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(other));
        var bytes = new ByteArrayOutputStream();
        if (marked) {
            bytes.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(charset));
        }
        bytes.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
        return bytes.toByteArray();
    }

    private static EncodedText decoded(byte[] bytes, Charset charset, String name)
            throws CharacterCodingException, Unreadable {
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // The decoder tells what is no text; it is slower.
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Cause.BINARY, Place.ofFile(name));
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new EncodedText(marked ? text.substring(1) : text, charset, marked);
    }

    private static boolean isMarked(byte[] bytes) {
        return (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** UTF-16 by its mark, or by the zeros that every Latin letter leaves in it; else UTF-8. */
    private static Charset unicode(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
