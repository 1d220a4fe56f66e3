package fr.complet.reading;

import fr.complet.dossier.Place;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * The files and folders that a project file means by a pattern, and whatever lies below them: {@code modeles} wherever it
 * lies, {@code envois/detr} and {@code envois/*} from the folder of the project file on.
 *
 * @param anywhere whether the pattern may begin at any folder
 */
public record FolderPattern(String text, Path folder, PathMatcher matcher, boolean anywhere, Place place) {

    private static final String ANYWHERE = "**/";

    /** Nothing when the text is no pattern. */
    static Optional<FolderPattern> of(Scalar written, Path folder) {
        String text = written.text().strip().replace('\\', '/');
        String inner = text.startsWith("/") ? text.substring(1) : text;
        String plain = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        String rest = plain.startsWith(ANYWHERE) ? plain.substring(ANYWHERE.length()) : plain;
        boolean anywhere = !rest.equals(plain) || text.indexOf('/') < 0;
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
            return Optional.of(new FolderPattern(text, folder, matcher, anywhere, written.place()))
                    .filter(pattern -> !rest.isEmpty());
        } catch (PatternSyntaxException impossible) {
            return Optional.empty();
        }
    }

    /** Whether a file or folder is meant. */
    public boolean fits(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!whole.startsWith(folder) || whole.equals(folder)) {
            return false;
        }
        Path below = folder.relativize(whole);
        for (int start = 0; start < (anywhere ? below.getNameCount() : 1); start++) {
            if (fitsFrom(start, below)) {
                return true;
            }
        }
        return false;
    }

    /** Itself, or a folder that it lies in. */
    private boolean fitsFrom(int start, Path below) {
        for (int end = start + 1; end <= below.getNameCount(); end++) {
            if (matcher.matches(below.subpath(start, end))) {
                return true;
            }
        }
        return false;
    }
}
