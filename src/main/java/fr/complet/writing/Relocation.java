package fr.complet.writing;

import fr.complet.reading.CallLibrary;
import fr.complet.reading.Content;
import fr.complet.reading.DossierContents;
import fr.complet.reading.Response;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps the paths that a dossier names good when it is written into another folder. */
public final class Relocation {

    private static final String FILE = "pieces[].fichier";
    private static final String CALL = "appel";

    private final Path from;
    private final Path to;

    private Relocation(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** From one folder to another, both without links. */
    public static Relocation between(Path from, Path to) {
        return new Relocation(from, to);
    }

    /** The same contents with paths as they are seen from the other folder, as far as they can be seen from there. */
    public DossierContents of(DossierContents contents) {
        return new DossierContents(
                contents.responses().stream().map(this::of).toList(),
                contents.tables().stream()
                        .map(table -> new DossierContents.Table(table.path(), lines(table)))
                        .toList(),
                contents.misshapen(),
                contents.idle());
    }

    /** The paths that lead nowhere any more, for what they name lies outside of the other folder. */
    public List<String> lost(DossierContents contents) {
        return contents.table("pieces").stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(List::stream)
                .flatMap(response -> path(response).stream())
                .filter(path -> isInside(path) && moved(path).isEmpty())
                .distinct()
                .toList();
    }

    /** What an answer at a path of the dossier becomes. */
    Object of(String path, Object value) {
        boolean file = path.startsWith("pieces[") && path.endsWith("].fichier");
        boolean call = path.equals(CALL);
        return value instanceof String name && (file || (call && CallLibrary.isFile(name))) ? of(name) : value;
    }

    /** A path as it is seen from the other folder; as it was when it cannot be seen from there. */
    private String of(String path) {
        return isInside(path) ? moved(path).orElse(path) : path;
    }

    private List<List<Response>> lines(DossierContents.Table table) {
        return table.lines().stream()
                .map(line -> line.stream().map(this::of).toList())
                .toList();
    }

    private Response of(Response response) {
        return path(response)
                .map(this::of)
                .map(path -> new Response(
                        response.group(),
                        response.key(),
                        response.question(),
                        List.of(new Content.Text(path)),
                        response.place()))
                .orElse(response);
    }

    /** The path that a response names. */
    private static Optional<String> path(Response response) {
        boolean file = response.path().equals(FILE);
        if (!response.isKnown() || !(file || response.path().equals(CALL))) {
            return Optional.empty();
        }
        return response.contents().stream()
                .filter(Content.Text.class::isInstance)
                .map(content -> ((Content.Text) content).text().strip())
                .filter(path -> file || CallLibrary.isFile(path))
                .findFirst();
    }

    private Optional<String> moved(String path) {
        if (from.equals(to)) {
            return Optional.of(path);
        }
        Path named = from.resolve(relative(path)).normalize();
        return named.startsWith(to)
                ? Optional.of(to.relativize(named).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** Others lead out of the dossier, and do so wherever it is. */
    private static boolean isInside(String path) {
        try {
            Path relative = relative(path);
            return !relative.isAbsolute() && !relative.startsWith("..") && path.indexOf(':') != 1;
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static Path relative(String path) {
        return Path.of(path.replace('\\', '/')).normalize();
    }
}
