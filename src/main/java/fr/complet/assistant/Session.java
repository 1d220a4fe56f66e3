package fr.complet.assistant;

import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.EditedDossier;
import fr.complet.dossier.Illegible;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A dossier under work: its file as it was last read or saved, what becomes of it, and what it was before each answer. The
 * file as it was before the first answer stays beside it, under its name followed by {@code ~}.
 */
public final class Session {

    private final SavedFile saved;
    private final Checker checker;
    private final Deque<Former> before = new ArrayDeque<>();
    private List<Written> takenBack = List.of();
    private Checked now;

    private Session(SavedFile saved, Checker checker) {
        this.saved = saved;
        this.checker = checker;
        this.now = checked(saved.content());
    }

    /**
     * Begins to work on a file.
     *
     * @throws Unreadable when it cannot be read
     */
    public static Session on(DossierFile file, Checker checker) throws Unreadable {
        return new Session(new SavedFile(file), checker);
    }

    /**
     * Makes sure that answers can be put into the file, before any is asked for.
     *
     * @throws Uneditable when it takes none
     */
    public void probe() throws Unreadable, Unsupposable, Uneditable {
        DossierEdit.with(saved.content(), file().name(), List.of());
    }

    public DossierFile file() {
        return saved.file();
    }

    /** What becomes of the dossier as it was last saved. */
    public Checked now() {
        return now;
    }

    /**
     * What becomes of the dossier with further answers, nothing of which is saved.
     *
     * @throws Unreadable when the file is no dossier
     * @throws Unsupposable when an answer names nothing
     * @throws Uneditable when the file cannot take them
     */
    public Trial attempt(List<Written> answers) throws Unreadable, Unsupposable, Uneditable {
        byte[] edited = DossierEdit.with(saved.content(), file().name(), answers);
        return new Trial(edited, checked(edited), answers);
    }

    /**
     * Saves what was tried.
     *
     * @return false when another program has changed the file meanwhile, which is then left as it is
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public boolean save(Trial trial) throws IOException {
        byte[] content = saved.content();
        if (!saved.replace(trial.content)) {
            return false;
        }
        before.push(new Former(content, trial.answers));
        now = trial.checked;
        return true;
    }

    /**
     * Takes the last answer back.
     *
     * @return false when another program has changed the file meanwhile
     */
    public boolean undo() throws IOException {
        Former former = before.element();
        if (!saved.replace(former.content)) {
            return false;
        }
        before.pop();
        takenBack = former.answers;
        now = checked(former.content);
        return true;
    }

    /** The answers that were taken back the last time; none when none ever were. */
    public List<Written> takenBack() {
        return takenBack;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    /**
     * Reads the file anew, as another program has left it; answers given before cannot be taken back any more.
     *
     * @throws Unreadable when it cannot be read, or is gone
     */
    public void reload() throws Unreadable {
        saved.reload();
        before.clear();
        now = checked(saved.content());
    }

    /** Where the file stays as it was before the first answer. */
    public Path former() {
        return saved.former();
    }

    private Checked checked(byte[] bytes) {
        return checker.check(new EditedDossier(file(), bytes));
    }

    /** The file before some answers were saved in it. */
    private static final class Former {
        private final byte[] content;
        private final List<Written> answers;

        private Former(byte[] content, List<Written> answers) {
            this.content = content;
            this.answers = answers;
        }
    }

    /** The dossier as it would be with further answers. */
    public static final class Trial {
        private final byte[] content;
        private final Checked checked;
        private final List<Written> answers;

        private Trial(byte[] content, Checked checked, List<Written> answers) {
            this.content = content;
            this.checked = checked;
            this.answers = List.copyOf(answers);
        }

        public Checked checked() {
            return checked;
        }

        /** The first of the answers that cannot be understood. */
        public Optional<Illegible<?>> illegible() {
            return checked.assessment()
                    .flatMap(assessment -> assessment.dossier().answers().illegible().stream()
                            .filter(one -> answers.stream().anyMatch(answer -> isAbout(one, answer)))
                            .findFirst());
        }

        private static boolean isAbout(Illegible<?> illegible, Written answer) {
            String path = illegible.path();
            return path.equals(answer.path()) || path.startsWith(answer.path() + "[");
        }
    }
}
