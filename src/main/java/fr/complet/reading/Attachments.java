package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Looks at the files that a dossier names, none of which may lie outside its folder; only their beginnings are read. */
public final class Attachments implements Function<String, Attachment> {
    /** How much of a file tells its kind. */
    public static final int BEGINNING = 8192;

    private static final int LONGEST_PATH = 4096;

    private final Path folder;

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
        Path root = folder.toRealPath();
        Path real = followed(root, relative);
        if (!real.startsWith(root)) {
            return found(Condition.OUTSIDE);
        }
        if (!Files.isRegularFile(real)) {
            return found(Condition.NOT_A_FILE);
        }
        if (Files.size(real) == 0) {
            return found(Condition.EMPTY);
        }
        try (InputStream content = Files.newInputStream(real)) {
            return judged(relative.toString(), content.readNBytes(BEGINNING));
        }
    }

    /** Follows the path name by name, and stops where it leaves the root: nothing is asked about what lies beyond. */
    private static Path followed(Path root, Path relative) throws IOException {
        Path there = root;
        for (Path name : relative) {
            if (Files.isRegularFile(there)) {
                throw new NoSuchFileException(relative.toString());
            }
            Path next = there.resolve(name);
            if (Files.isSymbolicLink(next)) {
                Path target = there.resolve(Files.readSymbolicLink(next)).normalize();
                if (!target.startsWith(root)) {
                    return target;
                }
            }
            there = next.toRealPath();
            if (!there.startsWith(root)) {
                return there;
            }
        }
        return there;
    }

    private static Attachment found(Condition condition) {
        return new Attachment(condition, "");
    }
}
