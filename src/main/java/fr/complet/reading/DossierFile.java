package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The file that holds a dossier's answers, and how the user named it.
 *
 * @param path where it is
 * @param shown as the user named it, with forward slashes
 */
public record DossierFile(Path path, String shown) {

    private static final List<String> NAMES =
            List.of("dossier.yaml", "dossier.yml", "dossier.xlsx", "dossier.xlsm", "dossier.xls", "dossier.ods");

    /**
     * The dossier that a user means by a file or a folder.
     *
     * @throws Unreadable when there is none, or several
     */
    public static DossierFile named(String given, Path workingFolder) throws Unreadable {
        String shown = given.replace('\\', '/');
        Path path = path(given, workingFolder, shown);
        if (!Files.isDirectory(path)) {
            return new DossierFile(path, shown);
        }
        List<String> found = dossiersIn(path, shown);
        if (found.isEmpty()) {
            throw new Unreadable(Cause.NO_DOSSIER, Place.ofFile(shown));
        }
        if (found.size() > 1) {
            throw new Unreadable(Cause.SEVERAL_DOSSIERS, Place.ofFile(shown), String.join(", ", found));
        }
        String name = found.get(0);
        return new DossierFile(path.resolve(name), shown.endsWith("/") ? shown + name : shown + "/" + name);
    }

    /** The last part of its name: how places in it are told. */
    public String name() {
        Path last = path.getFileName();
        return last == null ? shown : last.toString();
    }

    /** The folder that its pièces are relative to. */
    public Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /** The extension of its name, in lower case. */
    public String extension() {
        return FileExtension.after(name());
    }

    private static Path path(String given, Path workingFolder, String shown) throws Unreadable {
        try {
            return workingFolder.resolve(given);
        } catch (InvalidPathException impossible) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(shown));
        }
    }

    private static List<String> dossiersIn(Path folder, String shown) throws Unreadable {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        } catch (IOException unlistable) {
            throw new Unreadable(Cause.NO_PERMISSION, Place.ofFile(shown));
        }
    }
}
