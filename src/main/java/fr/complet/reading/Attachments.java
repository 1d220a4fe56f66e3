package fr.complet.reading;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the files that a dossier names, none of which may lie outside its folder; only their beginnings are read. */
public final class Attachments implements Function<String, Attachment> {
    /** How much of a file tells its kind. */
    public static final int BEGINNING = 8192;

    private static final int LONGEST_PATH = 4096;

    private final Path folder;

    /** Folders inside the root of which it is known that they are no links: many pièces lie in one. */
    private final Set<Path> folders = new HashSet<>();

    private @Nullable Path root;

    private Attachments(Path folder) {
        this.folder = folder;
    }

    /** Those that lie in this folder. */
    static Attachments in(Path folder) {
        return new Attachments(folder);
    }

    /** What is found at a path written with either slash, relative to the folder. */
    @Override
    public Attachment apply(String written) {
        Attachment found = find(written);
        return found.condition() == Condition.ABSENT && !isAscii(written) ? findRespelled(written, found) : found;
    }

    /** A Mac takes letters and accents apart in the names of files, and nobody sees it. */
    private Attachment findRespelled(String written, Attachment absent) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Attachment found = find(Normalizer.normalize(written, form));
            if (found.condition() != Condition.ABSENT) {
                return found;
            }
        }
        return absent;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Attachment find(String written) {
        if (isHostile(written)) {
            return found(Condition.OUTSIDE);
        }
        try {
            Path relative = Path.of(written.replace('\\', '/')).normalize();
            return relative.isAbsolute() || relative.startsWith("..") ? found(Condition.OUTSIDE) : inside(relative);
        } catch (NoSuchFileException absent) {
            return found(Condition.ABSENT);
        } catch (IOException | InvalidPathException | SecurityException unreadable) {
            return found(Condition.NOT_READABLE);
        }
    }

    /** Whether the beginning of a file is that of the kind which its name says. */
    public static Attachment judged(String name, byte[] beginning) {
        FileKind actual = FileKind.of(beginning);
        return FileExtension.of(name).allows(actual)
                ? found(Condition.IN_ORDER)
                : new Attachment(Condition.NOT_WHAT_IT_SAYS, actual.code());
    }

    /** Whether a file of that name may hold plain text, marked up or not. */
    public static boolean mayBeText(String name) {
        FileExtension extension = FileExtension.of(name);
        return extension.allows(FileKind.TEXT) || extension.allows(FileKind.XML);
    }

    /** Absolute in any system, or with characters that no file of a dossier bears. */
    public static boolean isHostile(String written) {
        boolean drive = written.length() >= 2 && written.charAt(1) == ':' && Character.isLetter(written.charAt(0));
        if (drive || written.length() > LONGEST_PATH || written.startsWith("/") || written.startsWith("\\")) {
            return true;
        }
        for (int i = 0; i < written.length(); i++) {
            if (Character.isISOControl(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Attachment inside(Path relative) throws IOException {
        Path base = root();
        Reached reached = followed(base, relative);
        Path real = reached.path();
        if (!real.startsWith(base)) {
            return found(Condition.OUTSIDE);
        }
        BasicFileAttributes file =
                reached.known() == null ? Files.readAttributes(real, BasicFileAttributes.class) : reached.known();
        if (!file.isRegularFile()) {
            return found(Condition.NOT_A_FILE);
        }
        return file.size() == 0 ? found(Condition.EMPTY) : judged(relative.toString(), beginning(real, file.size()));
    }

    private static byte[] beginning(Path file, long size) throws IOException {
        var bytes = new byte[(int) Math.min(size, BEGINNING)];
        try (var content = new FileInputStream(file.toFile())) {
            int read = content.readNBytes(bytes, 0, bytes.length);
            return read < bytes.length ? Arrays.copyOf(bytes, read) : bytes;
        }
    }

    private Path root() throws IOException {
        if (root == null) {
            root = folder.toRealPath();
        }
        return root;
    }

    /** Follows the path name by name, and stops where it leaves the root: nothing is asked about what lies beyond. */
    private Reached followed(Path base, Path relative) throws IOException {
        var there = new Reached(base, null);
        for (Path name : relative) {
            if (!there.path().equals(base) && !folders.contains(there.path())) {
                throw new NoSuchFileException(relative.toString());
            }
            there = next(base, there.path().resolve(name));
            if (!there.path().startsWith(base)) {
                return there;
            }
        }
        return there;
    }

    /** The same path unless it is a link, or what a system puts in the place of one. */
    private Reached next(Path base, Path named) throws IOException {
        if (folders.contains(named)) {
            return new Reached(named, null);
        }
        BasicFileAttributes there = Files.readAttributes(named, BasicFileAttributes.class, NOFOLLOW_LINKS);
        if (there.isSymbolicLink()) {
            Path target = named.resolveSibling(Files.readSymbolicLink(named)).normalize();
            if (!target.startsWith(base)) {
                return new Reached(target, null);
            }
        }
        if (there.isRegularFile()) {
            return new Reached(named, there);
        }
        Path real = there.isDirectory() ? named : named.toRealPath();
        if (real.startsWith(base) && Files.isDirectory(real)) {
            folders.add(real);
        }
        return new Reached(real, null);
    }

    /** How far a path leads, and what is known already of the file that lies there. */
    private record Reached(Path path, @Nullable BasicFileAttributes known) {}

    private static Attachment found(Condition condition) {
        return new Attachment(condition, "");
    }
}
