package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable.Cause;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The dossiers at the paths that a user names, one after the other, looked for no sooner than they are asked for. Each
 * path gives at least one; those of a folder or an archive come in the order of their names.
 */
public final class Search implements Iterator<Candidate> {

    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> paths;
    private final Path folder;
    private final InputStream input;
    private final Predicate<Path> ignored;
    private final Deque<Candidate> ahead = new ArrayDeque<>();
    private Iterator<Candidate> found = Collections.emptyIterator();

    /**
     * Prepares a search.
     *
     * @param folder what relative paths start from
     * @param input what {@code -} reads
     * @param ignored the files and folders that are passed over, unless the user names them
     */
    public Search(List<String> paths, Path folder, InputStream input, Predicate<Path> ignored) {
        this.paths = List.copyOf(paths).iterator();
        this.folder = folder;
        this.input = input;
        this.ignored = ignored;
    }

    /** The only dossier still to come; nothing when there are several. */
    public Optional<Candidate> sole() {
        while (ahead.size() < 2 && finds()) {
            ahead.add(found.next());
        }
        return ahead.size() == 1 ? Optional.of(ahead.element()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || finds();
    }

    @Override
    public Candidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.isEmpty() ? found.next() : ahead.remove();
    }

    private boolean finds() {
        while (!found.hasNext() && paths.hasNext()) {
            found = at(paths.next());
        }
        return found.hasNext();
    }

    private Iterator<Candidate> at(String given) {
        if (given.equals(STANDARD_INPUT)) {
            return only(new TypedDossier(given, input, folder));
        }
        // A backslash separates on Windows alone; elsewhere it is a sign like others in a name.
        String shown = given.replace(File.separatorChar, '/');
        try {
            return at(folder.resolve(given), shown);
        } catch (InvalidPathException impossible) {
            return NamePattern.isPattern(shown) ? matching(shown) : only(RefusedPath.of(shown, Cause.NOT_FOUND));
        }
    }

    private Iterator<Candidate> at(Path path, String shown) {
        boolean isFile = Files.isRegularFile(path);
        if (isFile ? Walk.isArchiveName(path) : Files.isDirectory(path)) {
            return Walk.from(path, shown, ignored);
        }
        if (!isFile && !Files.exists(path)) {
            Optional<Iterator<Candidate>> archived = Walk.intoArchive(path, shown, ignored);
            if (archived.isPresent()) {
                return archived.get();
            }
            if (NamePattern.isPattern(shown)) {
                return matching(shown);
            }
        }
        return only(new FiledDossier(new DossierFile(path, shown), true));
    }

    private Iterator<Candidate> matching(String pattern) {
        return Walk.from(NamePattern.matches(pattern, folder, ignored), pattern, ignored);
    }

    private static Iterator<Candidate> only(Candidate one) {
        return List.of(one).iterator();
    }
}
