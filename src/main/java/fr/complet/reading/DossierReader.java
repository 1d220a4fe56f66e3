package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.DossierTree.Found;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a dossier from where its applicant put it; only what is no dossier at all is refused. */
public final class DossierReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = TextFile.LARGEST;

    /** What people also keep tables and letters in; read as YAML, they would only look like bad YAML. */
    private static final Set<String> NOT_YAML = Set.of(
            "csv", "tsv", "pdf", "doc", "docx", "odt", "rtf", "zip", "htm", "html", "fods", "sxc", "numbers", "gsheet",
            "dif", "dbf", "slk", "xml", "prn");

    private DossierReader() {}

    /** Loads what reading takes most of its time to load, for who has another thread for it. */
    public static void prepare() {
        YamlParsers.prepare();
    }

    public static Dossier read(DossierFile file) throws Unreadable {
        return open(file).dossier();
    }

    /** Refuses what its name says is no dossier. */
    static void refuseOthers(DossierFile file) throws Unreadable {
        if (NOT_YAML.contains(file.extension())) {
            throw new Unreadable(Cause.UNSUPPORTED_FILE, Place.ofFile(file.name()), file.extension());
        }
    }

    /** The tree of a file, from which its dossier is made, or one with supposed answers. */
    public static DossierTree open(DossierFile file) throws Unreadable {
        refuseOthers(file);
        Function<String, Attachment> attachments = Attachments.in(file.folder());
        return WorkbookFile.hasExtension(file.extension())
                ? openWorkbook(file.path(), file.name(), attachments)
                : tree(TextFile.read(file.path(), file.name()), attachments);
    }

    /** The tree of YAML from a stream; the files of its pièces are looked for in a folder. */
    public static DossierTree open(InputStream stream, String name, Path folder) throws Unreadable {
        return open(stream, name, Attachments.in(folder));
    }

    /** The tree of YAML from a stream; somebody else knows the files of its pièces. */
    public static DossierTree open(InputStream stream, String name, Function<String, Attachment> attachments)
            throws Unreadable {
        try {
            return tree(TextFile.read(stream, name), attachments);
        } catch (IOException broken) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(name));
        }
    }

    /** The tree of a workbook that may lie elsewhere than its pièces. */
    public static DossierTree openWorkbook(Path file, String name, Function<String, Attachment> attachments)
            throws Unreadable {
        WorkbookForm.Reading reading = WorkbookForm.read(WorkbookFile.read(file, name));
        return new DossierTree(
                reading.form(),
                SourceText.ofWorkbook(name, reading.rows()),
                attachments,
                new Found(reading.unknownKeys(), reading.notices()));
    }

    /** The tree of a workbook that is not saved yet, beside the pièces of its file. */
    public static DossierTree openWorkbook(byte[] content, DossierFile file) throws Unreadable {
        try {
            Path draft = Files.createTempFile("complet", "." + file.extension());
            try {
                Files.write(draft, content);
                return openWorkbook(draft, file.name(), Attachments.in(file.folder()));
            } finally {
                Files.delete(draft);
            }
        } catch (IOException full) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(file.name()));
        }
    }

    /** Whether a file of that name is read as a workbook. */
    public static boolean isWorkbook(String name) {
        return WorkbookFile.hasExtension(DossierFile.extension(name));
    }

    private static DossierTree tree(TextFile file, Function<String, Attachment> attachments) throws Unreadable {
        Form form = YamlForm.read(file.source());
        return new DossierTree(form, file.source(), attachments, new Found(List.of(), file.notices()));
    }
}
