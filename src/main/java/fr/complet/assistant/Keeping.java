package fr.complet.assistant;

import fr.complet.archive.Checked;
import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Session.Trial;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.reading.Unsupposable;
import fr.complet.report.UneditableText;
import fr.complet.report.UnsupposableText;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tries answers and saves them, or says why they are not saved. */
final class Keeping {

    private final Session session;
    private final Desk desk;
    private final Voice voice;

    Keeping(Session session, Desk desk, Voice voice) {
        this.session = session;
        this.desk = desk;
        this.voice = voice;
    }

    /**
     * Saves answers that are understood.
     *
     * @return how the question ends thereby; when it does not, why has been shown
     */
    Optional<Turn> keep(List<Written> answers) throws Left, IOException {
        Trial trial;
        try {
            trial = session.attempt(answers);
        } catch (Unsupposable impossible) {
            desk.show(voice.text().wrapped(UnsupposableText.of(impossible, voice.words())));
            return Optional.empty();
        } catch (Unreadable broken) {
            refused(broken);
            return Optional.empty();
        } catch (Uneditable impossible) {
            desk.show(voice.text().wrapped(UneditableText.of(impossible, voice.words())));
            desk.show(voice.text().wrapped(UneditableText.remedy(impossible, voice.words())));
            return Optional.empty();
        }
        if (trial.illegible().isPresent()) {
            desk.show(voice.text().misread(trial.illegible().get()));
            return Optional.empty();
        }
        if (trial.checked().assessment().isEmpty()) {
            desk.show(voice.text().failure(trial.checked()).lines().toList());
            return Optional.empty();
        }
        return Optional.of(session.save(trial) ? Turn.DONE : readAnew());
    }

    private void refused(Unreadable file) {
        Checked failed = Checked.failed(session.file().shown(), file.failure());
        desk.show(voice.text().failure(failed).lines().toList());
    }

    /**
     * Takes the last answer back.
     *
     * @return how the question under way ends thereby; when it does not, why has been shown
     */
    Optional<Turn> undo() throws Left, IOException {
        if (!session.canUndo()) {
            desk.show(voice.lines("undo.nothing"));
            return Optional.empty();
        }
        if (!session.undo()) {
            return Optional.of(readAnew());
        }
        String path = session.takenBack().get(0).path();
        desk.show(voice.lines("undo.done", voice.label(path)));
        return Optional.of(Turn.UNDONE);
    }

    /** Another program has changed the file: what was just typed is not put into it behind the user's back. */
    private Turn readAnew() throws Left, IOException {
        desk.show(voice.lines("changed", session.file().shown()));
        do {
            String line = desk.ask(new Inquiry(voice.say("changed.prompt"), Desk.Suggestions.none()));
            boolean leaves = Order.in(line).filter(order -> order == Order.QUIT).isPresent();
            if (leaves || !YesNo.isYes(line)) {
                throw new Left(false);
            }
        } while (!isReadAnew());
        return Turn.REREAD;
    }

    /** The other program may have left the file half written, or have taken it away. */
    private boolean isReadAnew() {
        try {
            session.reload();
        } catch (Unreadable broken) {
            if (broken.failure().cause() == Cause.NOT_FOUND) {
                desk.show(voice.lines("gone", session.file().shown()));
            } else {
                refused(broken);
            }
            return false;
        }
        if (session.now().assessment().isEmpty()) {
            desk.show(voice.text().failure(session.now()).lines().toList());
            return false;
        }
        return true;
    }
}
