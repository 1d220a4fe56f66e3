package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** A text file as its author saw it, whatever encoding his program chose. */
record TextFile(SourceText source, List<Notice> notices) {

    /** The largest file that is read, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Stands for bytes that are no text, unless the author has typed it. */
    private static final char REPLACEMENT = '\uFFFD';

    TextFile {
        notices = List.copyOf(notices);
    }

    static TextFile read(Path path, String name) throws Unreadable {
        if (!Files.isRegularFile(path) && Files.exists(path)) {
            throw new Unreadable(Cause.NOT_A_FILE, Place.ofFile(name));
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream, name);
        } catch (NoSuchFileException | NotDirectoryException absent) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(name));
        } catch (AccessDeniedException forbidden) {
            throw new Unreadable(Cause.NO_PERMISSION, Place.ofFile(name));
        } catch (IOException failure) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(name));
        }
    }

    static TextFile read(InputStream stream, String name) throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable(Cause.TOO_LARGE, Place.ofFile(name));
        }
        if (bytes.length == 0) {
            throw new Unreadable(Cause.EMPTY, Place.ofFile(name));
        }
        return decoded(bytes, name);
    }

    private static TextFile decoded(byte[] bytes, String name) throws Unreadable {
        Charset unicode = unicode(bytes);
        try {
            return new TextFile(new SourceText(name, text(bytes, unicode, name)), List.of());
        } catch (CharacterCodingException notUnicode) {
            if (!unicode.equals(StandardCharsets.UTF_8)) {
                // Zeros that are no UTF-16 are those of a program's own format; only a mark says that text was meant.
                Cause cause = isMarked(bytes) ? Cause.BAD_ENCODING : Cause.BINARY;
                throw new Unreadable(cause, Place.ofFile(name), unicode.name());
            }
        }
        try {
            String text = text(bytes, Charset.forName("windows-1252"), name);
            Notice notice = new Notice(Notice.Kind.ENCODING_WINDOWS_1252, List.of(), Place.ofFile(name));
            return new TextFile(new SourceText(name, text), List.of(notice));
        } catch (CharacterCodingException notText) {
            throw new Unreadable(Cause.BINARY, Place.ofFile(name));
        }
    }

    private static String text(byte[] bytes, Charset charset, String name) throws CharacterCodingException, Unreadable {
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Cause.BINARY, Place.ofFile(name));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
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
