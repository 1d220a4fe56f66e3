package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.AnswerTree;
import fr.complet.reading.EncodedText;
import fr.complet.reading.Form;
import fr.complet.reading.TreeChange;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable.Kind;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/** A YAML dossier while answers are written into it; after each the text is read again, and says what was meant. */
final class YamlDossierEdit {

    private final String name;
    private EncodedText file;
    private AnswerTree tree;

    private YamlDossierEdit(byte[] content, String name) throws Unreadable {
        this.name = name;
        this.file = EncodedText.of(content, name);
        this.tree = tree();
    }

    static byte[] with(byte[] content, String name, List<Written> answers) throws Unreadable, Unsupposable, Uneditable {
        var edit = new YamlDossierEdit(content, name);
        byte[] bytes = content;
        for (Written answer : answers) {
            for (TreeChange change : edit.tree.changes(answer.path(), answer.value())) {
                bytes = edit.make(change);
            }
        }
        return bytes;
    }

    private byte[] make(TreeChange change) throws Uneditable {
        Optional<Form> displaced = change.route().displaced();
        if (displaced.isPresent()) {
            throw new Uneditable(Kind.OTHER_SHAPE, displaced.get().place(), change.path());
        }
        AnswerTree meant = tree.with(change);
        try {
            byte[] bytes = file.bytes(edited(change));
            file = EncodedText.of(bytes, name);
            tree = tree();
            if (tree.says(meant)) {
                return bytes;
            }
        } catch (CharacterCodingException lacking) {
            throw new Uneditable(
                    Kind.ENCODING,
                    Place.ofFile(name),
                    change.path(),
                    file.charset().name());
        } catch (Unreadable broken) {
            throw new Uneditable(Kind.UNFAITHFUL, broken.failure().place(), change.path());
        }
        throw new Uneditable(Kind.UNFAITHFUL, Place.ofFile(name), change.path());
    }

    private String edited(TreeChange change) {
        return change.value()
                .map(value -> YamlEdit.put(file.text(), change.route().steps(), value, YamlStyle.of(change.question())))
                .orElseGet(() -> YamlEdit.remove(file.text(), change.route().steps()));
    }

    private AnswerTree tree() throws Unreadable {
        return AnswerTree.of(new SourceText(name, file.text()));
    }
}
