package fr.complet.cli;

import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.writing.DossierKind;
import java.nio.file.Files;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a dossier that is not there yet can be made where its name says: told before anything is asked. */
final class NewFile {

    private NewFile() {}

    static void check(CommandSpec spec, DossierFile file) {
        if (!Files.isDirectory(file.folder())) {
            throw new Misuse(spec, "misuse.new-folder", file.shown());
        }
        if (DossierReader.isWorkbook(file.name())
                && DossierKind.of(file.extension()).isEmpty()) {
            throw new Misuse(spec, "misuse.new-kind", file.shown());
        }
    }
}
