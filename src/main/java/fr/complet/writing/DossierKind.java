package fr.complet.writing;

import fr.complet.language.Language;
import fr.complet.reading.DossierContents;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of file that a dossier is written as. */
public enum DossierKind {
    YAML,
    WORKBOOK;

    /** By the extension of a file's name, in lower case. */
    public static Optional<DossierKind> of(String extension) {
        return switch (extension) {
            case "yaml", "yml" -> Optional.of(YAML);
            case "xlsx" -> Optional.of(WORKBOOK);
            default -> Optional.empty();
        };
    }

    /** The bytes of a dossier that says just this. */
    byte[] bytes(DossierContents contents) {
        return switch (this) {
            case YAML -> DossierYaml.of(contents).getBytes(StandardCharsets.UTF_8);
            case WORKBOOK -> DossierWorkbook.of(contents, Template.any(Language.FR));
        };
    }
}
