package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Notice;
import fr.complet.dossier.SourceText;
import fr.complet.dossier.UnknownKey;
import java.util.List;
import java.util.function.Function;

/** A file that was read once, from which dossiers are made: as it stands, or with supposed answers. */
public final class DossierTree {

    private final Form form;
    private final SourceText source;
    private final Function<String, Attachment> attachments;
    private final Found found;

    DossierTree(Form form, SourceText source, Function<String, Attachment> attachments, Found found) {
        this.form = form;
        this.source = source;
        this.attachments = attachments;
        this.found = found;
    }

    /** The dossier as the file says. */
    public Dossier dossier() throws Unreadable {
        return dossier(form);
    }

    /**
     * The dossier that the file would be with these answers in place of its own.
     *
     * @throws Unsupposable when one of them names nothing, cannot be read, or contradicts another
     */
    public Dossier supposing(List<Supposition> suppositions) throws Unreadable, Unsupposable {
        SupposedForm supposed = SupposedForm.of(form, suppositions);
        Dossier dossier = dossier(supposed.form());
        for (Illegible<?> illegible : dossier.answers().illegible()) {
            if (illegible.place().file().equals(SupposedForm.FILE)) {
                throw supposed.refusal(illegible);
            }
        }
        return dossier;
    }

    /** What suppositions mean in this file. */
    public List<SupposedAnswer> supposed(List<Supposition> suppositions) throws Unsupposable {
        return SupposedForm.of(form, suppositions).answers();
    }

    private Dossier dossier(Form tree) throws Unreadable {
        return DossierForm.read(tree, source, attachments)
                .withUnknownKeys(found.unknownKeys())
                .noticing(found.notices());
    }

    /** What was noticed while the file became a tree. */
    record Found(List<UnknownKey> unknownKeys, List<Notice> notices) {

        Found {
            unknownKeys = List.copyOf(unknownKeys);
            notices = List.copyOf(notices);
        }
    }
}
