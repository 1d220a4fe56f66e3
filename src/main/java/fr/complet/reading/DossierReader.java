package fr.complet.reading;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.DossierTree.Found;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads a dossier from where its applicant put it; only what is no dossier at all is refused. */
public final class DossierReader {

    private static final List<String> NOT_YAML = List.of("csv", "pdf", "doc", "docx", "odt", "zip");

    private DossierReader() {}

    public static Dossier read(DossierFile file) throws Unreadable {
        return open(file).dossier();
    }

    /** Reads YAML from a stream; the files of its pièces are looked for in a folder. */
    public static Dossier read(InputStream stream, String name, Path folder) throws Unreadable {
        return open(stream, name, folder).dossier();
    }

    /** The tree of a file, from which its dossier is made, or one with supposed answers. */
    public static DossierTree open(DossierFile file) throws Unreadable {
        if (NOT_YAML.contains(file.extension())) {
            throw new Unreadable(Cause.UNSUPPORTED_FILE, Place.ofFile(file.name()), file.extension());
        }
        if (WorkbookFile.hasExtension(file.extension())) {
            return tree(WorkbookFile.read(file.path(), file.name()), file.folder());
        }
        return tree(TextFile.read(file.path(), file.name()), file.folder());
    }

    /** The tree of what a stream gives. */
    public static DossierTree open(InputStream stream, String name, Path folder) throws Unreadable {
        try {
            return tree(TextFile.read(stream, name), folder);
        } catch (IOException broken) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(name));
        }
    }

    private static DossierTree tree(TextFile file, Path folder) throws Unreadable {
        Form form = YamlForm.read(file.source());
        return new DossierTree(form, file.source(), Attachments.in(folder), new Found(List.of(), file.notices()));
    }

    private static DossierTree tree(Workbook workbook, Path folder) throws Unreadable {
        WorkbookForm.Reading reading = WorkbookForm.read(workbook);
        return new DossierTree(
                reading.form(),
                new SourceText(workbook.file(), ""),
                Attachments.in(folder),
                new Found(reading.unknownKeys(), reading.notices()));
    }
}
