package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.SourceText;
import fr.complet.dossier.UnknownKey;
import java.nio.file.Path;
import java.util.List;

/**
 * A dossier file with all that is written in it, to be written elsewhere; the files of its pièces are not looked at.
 *
 * @param left what no other file can take over: sheets that belong to no dossier, values beside no key
 */
public record DossierSource(Dossier dossier, DossierContents contents, List<UnknownKey> left) {

    public DossierSource {
        left = List.copyOf(left);
    }

    public static DossierSource read(DossierFile file) throws Unreadable {
        DossierReader.refuseOthers(file);
        return read(file.path(), file.name());
    }

    /**
     * Reads a file by the name that it will have.
     *
     * @param name says by its extension what the file is
     */
    public static DossierSource read(Path path, String name) throws Unreadable {
        if (WorkbookFile.hasExtension(FileExtension.after(name))) {
            return of(WorkbookFile.read(path, name));
        }
        SourceText source = TextFile.read(path, name).source();
        Form form = YamlForm.read(source);
        return new DossierSource(DossierForm.read(form, source, DossierSource::unseen), contents(form), List.of());
    }

    private static DossierSource of(Workbook workbook) throws Unreadable {
        WorkbookForm.Reading reading = WorkbookForm.read(workbook);
        WorkbookForm.Reading whole = WorkbookForm.whole(workbook);
        Dossier dossier = DossierForm.read(reading.form(), new SourceText(workbook.file(), ""), DossierSource::unseen)
                .withUnknownKeys(reading.unknownKeys());
        return new DossierSource(dossier, contents(whole.form()), whole.unknownKeys());
    }

    private static Attachment unseen(String path) {
        return new Attachment(Condition.ABSENT, path);
    }

    private static DossierContents contents(Form form) {
        return form instanceof Mapping root
                ? DossierContents.of(root)
                : new DossierContents(List.of(), List.of(), List.of(), List.of());
    }
}
