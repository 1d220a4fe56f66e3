package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
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
        EncodedText encoded = EncodedText.of(bytes, name);
        Notice notice = new Notice(Notice.Kind.ENCODING_WINDOWS_1252, List.of(), Place.ofFile(name));
        return new TextFile(new SourceText(name, encoded.text()), encoded.isOfWindows() ? List.of(notice) : List.of());
    }
}
