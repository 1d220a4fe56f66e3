package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.ProjectFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Paths with signs that stand for others, for shells that leave them as they are: {@code *}, {@code ?}, {@code [ab]},
 * {@code {a,b}} within a name, and {@code **} for any number of folders. As in a shell, a name that begins with a dot must
 * be asked for.
 */
final class NamePattern {

    private static final String SIGNS = "*?[{";
    private static final String ANY_FOLDERS = "**";

    private final Predicate<Path> ignored;
    private final List<Walk.Stop> matches = new ArrayList<>();

    private NamePattern(Predicate<Path> ignored) {
        this.ignored = ignored;
    }

    static boolean isPattern(String path) {
        return path.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** The folders, archives and files that may be dossiers, in the order of their names. */
    static List<Walk.Stop> matches(String pattern, Path folder, Predicate<Path> ignored) {
        NamePattern search = new NamePattern(ignored);
        List<String> names = new ArrayList<>(List.of(pattern.split("/", -1)));
        boolean absolute = pattern.startsWith("/");
        Path start = absolute ? folder.getRoot() : folder;
        search.match(start, absolute ? "/" : "", absolute ? names.subList(1, names.size()) : names);
        return search.matches;
    }

    private void match(Path at, String shown, List<String> names) {
        if (names.isEmpty()) {
            add(at, shown);
            return;
        }
        String first = names.get(0);
        List<String> rest = names.subList(1, names.size());
        if (first.equals(ANY_FOLDERS)) {
            matchAnywhere(at, shown, names);
        } else if (isPattern(first)) {
            for (Path child : children(at, first)) {
                match(child, below(shown, child), rest);
            }
        } else {
            match(
                    at.resolve(first),
                    shown.isEmpty() || shown.endsWith("/") ? shown + first : shown + "/" + first,
                    rest);
        }
    }

    /** Here, or in any folder below. */
    private void matchAnywhere(Path at, String shown, List<String> names) {
        match(at, shown, names.subList(1, names.size()));
        if (names.size() == 1) {
            return; // Whatever lies below is looked into anyway.
        }
        for (Path child : children(at, "*")) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                matchAnywhere(child, below(shown, child), names);
            }
        }
    }

    private void add(Path path, String shown) {
        boolean wanted = Files.isDirectory(path)
                || Walk.isArchive(path)
                || (Files.exists(path) && mayBeDossier(path.getFileName().toString()));
        if (wanted) {
            matches.add(new Walk.Stop(path, shown, path));
        }
    }

    private static boolean mayBeDossier(String name) {
        return DossierFile.mayBeDossier(name) && !name.equals(ProjectFile.NAME);
    }

    private List<Path> children(Path folder, String pattern) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            for (Path path : paths) {
                boolean hidden = path.getFileName().toString().startsWith(".") && !pattern.startsWith(".");
                if (!hidden && matcher.matches(path.getFileName()) && !ignored.test(path)) {
                    children.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException | PatternSyntaxException none) {
            // What cannot be looked into, or no pattern after all, matches nothing; the user is told so.
            return List.of();
        }
        children.sort((one, other) ->
                one.getFileName().toString().compareTo(other.getFileName().toString()));
        return children;
    }

    private static String below(String shown, Path child) {
        String name = child.getFileName().toString();
        return shown.isEmpty() || shown.endsWith("/") ? shown + name : shown + "/" + name;
    }
}
