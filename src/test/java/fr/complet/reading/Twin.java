package fr.complet.reading;

import fr.complet.dossier.SourceText;
import java.nio.file.Path;

/** The same dossier as a workbook, for the tests of other packages. */
public final class Twin {

    private Twin() {}

    /** Writes the answers of a YAML text into a workbook. */
    public static Path workbook(String yaml, Path file) throws Exception {
        Mapping answers = (Mapping) YamlForm.read(new SourceText("dossier.yaml", yaml));
        return new TwinWriter(SheetWriter.xlsx()).write(answers).saved(file);
    }
}
