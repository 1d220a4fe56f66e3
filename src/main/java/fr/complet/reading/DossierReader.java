package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    /** Begins to load what reading takes most of its time to load, for who has other things to do before. */
    public static void prepare() {
        YamlParsers.prepare();
    }

    public static Dossier read(DossierFile file) throws Unreadable {
        refuseOthers(file);
        if (WorkbookFile.hasExtension(file.extension())) {
            return dossier(WorkbookFile.read(file.path(), file.name()), Attachments.in(file.folder()));
        }
        return dossier(TextFile.read(file.path(), file.name()), Attachments.in(file.folder()));
    }

    /** Refuses what its name says is no dossier. */
    static void refuseOthers(DossierFile file) throws Unreadable {
        if (NOT_YAML.contains(file.extension())) {
            throw new Unreadable(Cause.UNSUPPORTED_FILE, Place.ofFile(file.name()), file.extension());
        }
    }

    /** Reads YAML from a stream; the files of its pièces are looked for in a folder. */
    public static Dossier read(InputStream stream, String name, Path folder) throws Unreadable {
        return read(stream, name, Attachments.in(folder));
    }

    /** Reads YAML from a stream; somebody else knows the files of its pièces. */
    public static Dossier read(InputStream stream, String name, Function<String, Attachment> attachments)
            throws Unreadable {
        try {
            return dossier(TextFile.read(stream, name), attachments);
        } catch (IOException broken) {
            throw new Unreadable(Cause.INPUT_FAILED, Place.ofFile(name));
        }
    }

    /** Reads a workbook that lies elsewhere than its pièces. */
    public static Dossier readWorkbook(Path copy, String name, Function<String, Attachment> attachments)
            throws Unreadable {
        return dossier(WorkbookFile.read(copy, name), attachments);
    }

    /** Whether a file of that name is read as a workbook. */
    public static boolean isWorkbook(String name) {
        return WorkbookFile.hasExtension(DossierFile.extension(name));
    }

    private static Dossier dossier(TextFile file, Function<String, Attachment> attachments) throws Unreadable {
        return DossierForm.read(YamlForm.read(file.source()), file.source(), attachments)
                .noticing(file.notices());
    }

    private static Dossier dossier(Workbook workbook, Function<String, Attachment> attachments) throws Unreadable {
        WorkbookForm.Reading reading = WorkbookForm.read(workbook);
        return DossierForm.read(reading.form(), SourceText.ofWorkbook(workbook.file(), reading.rows()), attachments)
                .withUnknownKeys(reading.unknownKeys())
                .noticing(reading.notices());
    }
}
