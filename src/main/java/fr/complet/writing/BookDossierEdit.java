package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.AnswerTree;
import fr.complet.reading.BookTree;
import fr.complet.reading.TreeChange;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable.Kind;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook while answers are written into it; in the end it is read again, and says what was meant. */
final class BookDossierEdit {

    private final String name;
    private final XSSFWorkbook workbook;
    private final BookFormulas formulas;
    private final BookTree before;
    private AnswerTree meant;
    private boolean basesMoved;

    private BookDossierEdit(XSSFWorkbook workbook, BookTree before, String name) {
        this.name = name;
        this.workbook = workbook;
        this.formulas = new BookFormulas(workbook);
        this.before = before;
        this.meant = before.tree();
    }

    static byte[] with(byte[] content, String name, List<Written> answers) throws Unreadable, Unsupposable, Uneditable {
        BookTree before = BookTree.of(content, name);
        try (XSSFWorkbook workbook = ForeignWorkbook.open(content)) {
            if (ForeignWorkbook.isSigned(content)) {
                throw new Uneditable(Kind.BEYOND_THE_LIBRARY, Place.ofFile(name), name);
            }
            return new BookDossierEdit(workbook, before, name).with(content, answers);
        } catch (NotCopied refused) {
            boolean other = refused.reason() == NotCopied.Reason.OTHER_FORM;
            Kind kind = other ? Kind.READ_ONLY_KIND : Kind.BEYOND_THE_LIBRARY;
            throw new Uneditable(kind, Place.ofFile(name), name);
        } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException beyond) {
            throw new Uneditable(Kind.BEYOND_THE_LIBRARY, Place.ofFile(name), name);
        }
    }

    private byte[] with(byte[] content, List<Written> answers) throws Unsupposable, Uneditable, IOException {
        var filling = new BookAnswers(workbook, before, name);
        String path = "";
        for (Written answer : answers) {
            List<TreeChange> changes = meant.changes(answer.path(), answer.value());
            for (TreeChange change : changes) {
                path = change.path();
                meant = meant.with(change);
                basesMoved |= path.startsWith("budget.base") || path.endsWith(".section");
            }
            if (!changes.isEmpty()) {
                filling.write(new Written(path, answer.value()));
            }
        }
        return path.isEmpty() ? content : proved(path);
    }

    private byte[] proved(String path) throws Uneditable, IOException {
        formulas.refresh();
        byte[] bytes = ForeignWorkbook.bytes(workbook);
        try {
            if (BookTree.of(bytes, name).says(meant, before, basesMoved)) {
                return bytes;
            }
        } catch (Unreadable broken) {
            throw new Uneditable(Kind.UNFAITHFUL, broken.failure().place(), path);
        }
        throw new Uneditable(Kind.UNFAITHFUL, Place.ofFile(name), path);
    }
}
