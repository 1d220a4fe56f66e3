package fr.complet.writing;

import fr.complet.reading.DossierReader;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import java.util.List;

/** A dossier file with answers written where they belong; all else in it stays as it is. */
public final class DossierEdit {

    private DossierEdit() {}

    /**
     * One answer.
     *
     * @param path as in {@code budget.ressources[2].montant}, where the line after the last is new; a whole line, such as
     *     {@code pieces[3]}, is taken away when it has no value
     * @param value as the user typed it; empty for no answer
     */
    public record Written(String path, String value) {}

    /**
     * The bytes of the file with these answers, written in their order.
     *
     * @param name of the file: its extension says what it is
     * @throws Unreadable when the file is no dossier
     * @throws Unsupposable when a path names nothing
     * @throws Uneditable when the file does not let itself be edited, or would not read as exactly what was meant
     */
    public static byte[] with(byte[] content, String name, List<Written> answers)
            throws Unreadable, Unsupposable, Uneditable {
        if (DossierReader.isWorkbook(name)) {
            return BookDossierEdit.with(content, name, answers);
        }
        return YamlDossierEdit.with(content, name, answers);
    }
}
