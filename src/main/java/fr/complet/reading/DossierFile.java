package fr.complet.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file that holds a dossier's answers, and how the user named it.
 *
 * @param path where it is
 * @param shown as the user named it, with forward slashes
 */
public record DossierFile(Path path, String shown) {

    private static final List<String> NAMES =
            List.of("dossier.yaml", "dossier.yml", "dossier.xlsx", "dossier.xlsm", "dossier.xls", "dossier.ods");

    /** Whether a file of that name makes its folder that of a dossier. */
    public static boolean isDossierName(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a file of that name may be a dossier, of whatever name before the last dot. */
    public static boolean mayBeDossier(String name) {
        String extension = extension(name);
        return extension.equals("yaml") || extension.equals("yml") || WorkbookFile.hasExtension(extension);
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
        return extension(name());
    }

    static String extension(String name) {
        return FileExtension.after(name);
    }
}
