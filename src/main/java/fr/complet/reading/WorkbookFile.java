package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Opens a workbook by what it is, not by what it is named, as untrusted bytes: nothing in it is run or fetched. */
final class WorkbookFile {
    private static final Set<String> EXTENSIONS =
            Set.of("xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "ods", "ots");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The first record of Excel 2, 3 and 4; later ones lie in a compound file. */
    private static final byte[] ANCIENT = {9};

    private final Path path;
    private final String file;

    private WorkbookFile(Path path, String file) {
        this.path = path;
        this.file = file;
    }

    /** Whether a file of that extension, in lower case, is to be read as a workbook. */
    static boolean hasExtension(String extension) {
        return EXTENSIONS.contains(extension);
    }

    /**
     * Reads all sheets.
     *
     * @param file the name by which places tell it
     */
    static Workbook read(Path path, String file) throws Unreadable {
        try {
            return new WorkbookFile(path, file).workbook();
        } catch (NoSuchFileException | NotDirectoryException absent) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(file));
        } catch (AccessDeniedException forbidden) {
            throw new Unreadable(Cause.NO_PERMISSION, Place.ofFile(file));
        } catch (IOException | XMLStreamException failure) {
            throw new Unreadable(reason(failure), Place.ofFile(file));
        } catch (RuntimeException failure) {
            // Both libraries answer some damaged files so.
            throw new Unreadable(reason(failure), Place.ofFile(file));
        }
    }

    /** The same from bytes. */
    static Workbook read(byte[] content, String file) throws Unreadable {
        try {
            Path copy = Files.createTempFile("complet", ".tmp");
            try {
                Files.write(copy, content);
                return read(copy, file);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException failure) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(file));
        }
    }

    private Workbook workbook() throws IOException, XMLStreamException {
        byte[] start = start();
        if (startsWith(start, ZIP)) {
            try (ZipParts parts = ZipParts.open(path)) {
                return zipped(parts);
            }
        }
        if (startsWith(start, COMPOUND)) {
            return XlsFile.read(path, file);
        }
        throw new Refused(startsWith(start, ANCIENT) ? Cause.OLD_WORKBOOK : Cause.NOT_A_WORKBOOK);
    }

    private Workbook zipped(ZipParts parts) throws IOException, XMLStreamException {
        if (OdsFile.is(parts)) {
            return OdsFile.read(parts, file);
        }
        Optional<String> root = XlsxFile.root(parts);
        if (root.isEmpty()) {
            throw new Refused(Cause.NOT_A_WORKBOOK);
        }
        Workbook workbook = XlsxFile.read(parts, root.get(), file);
        boolean macros = workbook.macros() || file.toLowerCase(Locale.ROOT).endsWith(".xlsm");
        return new Workbook(file, workbook.sheets(), macros);
    }

    private byte[] start() throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new Refused(Cause.INPUT_FAILED);
        }
        long size = Files.size(path);
        if (size == 0) {
            throw new Refused(Cause.EMPTY);
        }
        if (size > TextFile.LARGEST) {
            throw new Refused(Cause.TOO_LARGE);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Our own refusal, wherever the libraries have wrapped it; else the file is damaged or the disk has failed. */
    private static Cause reason(Throwable failure) {
        boolean damaged = false;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof Refused refused) {
                return refused.reason();
            }
            damaged |=
                    !(cause instanceof IOException) || cause instanceof ZipException || cause instanceof EOFException;
            cause = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : cause.getCause();
        }
        return damaged ? Cause.DAMAGED_WORKBOOK : Cause.INPUT_FAILED;
    }
}
