package fr.complet.archive;

import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for dossiers in folders, the folders below them and archives, one folder after the other. A folder with a dossier
 * is that dossier's own: what lies below it are its pièces. Links to folders are not followed, so no walk is endless.
 */
final class Walk implements Iterator<Candidate> {

    private static final String ARCHIVE = ".zip";

    private final Deque<Stop> ahead = new ArrayDeque<>();
    private final Deque<Candidate> found = new ArrayDeque<>();
    private final Predicate<Path> ignored;
    private final Candidate otherwise;
    private final boolean named;
    private boolean fruitless = true;

    private Walk(List<Stop> starts, Predicate<Path> ignored, Candidate otherwise, boolean named) {
        this.ahead.addAll(starts);
        this.ignored = ignored;
        this.otherwise = otherwise;
        this.named = named;
    }

    /** From a folder or archive that the user named. */
    static Walk from(Path path, String shown, Predicate<Path> ignored) {
        return new Walk(List.of(new Stop(path, shown, path)), ignored, RefusedPath.of(shown, Cause.NO_DOSSIER), true);
    }

    /** From a path that goes on inside an archive, as reports tell it; nothing when no archive lies on it. */
    static Optional<Iterator<Candidate>> intoArchive(Path path, String shown, Predicate<Path> ignored) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (isArchive(above)) {
                int inside = above.relativize(path).toString().length() + 1;
                Walk whole = from(above, shown.substring(0, shown.length() - inside), ignored);
                return Optional.of(whole.below(shown));
            }
        }
        return Optional.empty();
    }

    /** Of all that it finds, what lies at a path or below it. */
    private Iterator<Candidate> below(String shown) {
        List<Candidate> chosen = new ArrayList<>();
        while (hasNext()) {
            Candidate one = next();
            if (one.path().equals(shown) || one.path().startsWith(shown + "/")) {
                chosen.add(one);
            } else {
                one.pass();
            }
        }
        return chosen.isEmpty()
                ? List.<Candidate>of(RefusedPath.of(shown, Cause.NOT_FOUND)).iterator()
                : chosen.iterator();
    }

    /** From all that a pattern fits. */
    static Walk from(List<Stop> starts, String pattern, Predicate<Path> ignored) {
        return new Walk(starts, ignored, RefusedPath.of(pattern, Cause.NO_MATCH, pattern), false);
    }

    static boolean isArchive(Path path) {
        return isArchiveName(path) && Files.isRegularFile(path);
    }

    /** Whether a file of that name is an archive. */
    static boolean isArchiveName(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && !ahead.isEmpty()) {
            visit(ahead.pop());
        }
        return !found.isEmpty() || fruitless;
    }

    @Override
    public Candidate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        fruitless = false;
        return found.isEmpty() ? otherwise : found.remove();
    }

    private void visit(Stop stop) {
        if (Files.isDirectory(stop.path)) {
            list(stop);
        } else if (isArchive(stop.path)) {
            found.addAll(unpack(stop));
        } else {
            found.add(filed(stop));
        }
    }

    private void list(Stop folder) {
        try {
            FolderListing listing = FolderListing.of(folder.path, ignored);
            List<Path> dossiers = listing.dossiers();
            if (dossiers.isEmpty()) {
                listing.below().forEach(path -> ahead.push(folder.below(path)));
            } else if (dossiers.size() == 1) {
                found.add(filed(folder.below(dossiers.get(0))));
            } else {
                found.add(RefusedPath.of(folder.shown, Cause.SEVERAL_DOSSIERS, listing.names()));
            }
        } catch (IOException unlistable) {
            found.add(RefusedPath.of(folder.shown, FolderListing.reason(unlistable)));
        }
    }

    private List<Candidate> unpack(Stop archive) {
        try {
            return DossierArchive.open(archive.path).dossiers(archive.shown);
        } catch (Unreadable unreadable) {
            return List.of(RefusedPath.of(
                    archive.shown,
                    unreadable.failure().cause(),
                    unreadable.failure().details().toArray(String[]::new)));
        }
    }

    private Candidate filed(Stop file) {
        return file.leadsOut()
                ? RefusedPath.of(file.shown, Cause.LINK_OUTSIDE)
                : new FiledDossier(new DossierFile(file.path, file.shown), named && file.isNamed());
    }

    /**
     * A folder or file on the way.
     *
     * @param shown how the user sees it
     * @param root what the user named, and it lies in
     */
    record Stop(Path path, String shown, Path root) {

        Stop below(Path child) {
            return new Stop(child, (shown.endsWith("/") ? shown : shown + "/") + child.getFileName(), root);
        }

        boolean isStart() {
            return path.equals(root);
        }

        /** The user named the dossier's file or its folder. */
        boolean isNamed() {
            return isStart() || root.equals(path.getParent());
        }

        /** Among many dossiers, nobody looks at each: a link may not have somebody else's file read. */
        boolean leadsOut() {
            try {
                return !isNamed()
                        && Files.isSymbolicLink(path)
                        && !path.toRealPath().startsWith(root.toRealPath());
            } catch (IOException broken) {
                return false;
            }
        }
    }
}
