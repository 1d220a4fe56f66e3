package fr.complet.assistant;

import fr.complet.assistant.AnswerFile.Numbered;
import fr.complet.assistant.Session.Trial;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.report.TextOptions;
import fr.complet.report.UneditableText;
import fr.complet.report.UnsupposableText;
import fr.complet.writing.DossierEdit.Written;
import fr.complet.writing.Uneditable;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts answers that were written beforehand into a dossier: all of them, or none. */
public final class FilledIn {

    private final Voice voice;
    private int saved;

    public FilledIn(Language language, TextOptions options) {
        this.voice = new Voice(language, options);
    }

    /** Writes an empty dossier for a call, when there is none yet. */
    public void begin(DossierFile file, String call, LocalDate date) throws IOException, Unreadable {
        WholeFile.write(file.path(), Beginning.empty(file, call, date, voice.language()));
    }

    /**
     * Saves the answers.
     *
     * @param name of the file of answers, as the user named it
     * @return why none was saved; empty when all were
     */
    public List<String> into(Session session, String text, String name) throws IOException, Unreadable {
        List<Numbered> answers = new ArrayList<>();
        try {
            answers.addAll(AnswerFile.read(text));
            Trial trial = session.attempt(written(answers));
            if (trial.illegible().isEmpty()) {
                saved = answers.size();
                return answers.isEmpty() || session.save(trial)
                        ? List.of()
                        : voice.lines("changed", session.file().shown());
            }
        } catch (Unsupposable | Uneditable impossible) {
            if (answers.isEmpty()) {
                return refused(session, why(impossible), Optional.empty(), name);
            }
        }
        return firstRefused(session, answers, name);
    }

    /** Why the first answer that cannot be saved after those before it cannot be. */
    private List<String> firstRefused(Session session, List<Numbered> answers, String name) throws Unreadable {
        for (int count = 1; count <= answers.size(); count++) {
            Optional<Numbered> last = Optional.of(answers.get(count - 1));
            try {
                Trial trial = session.attempt(written(answers.subList(0, count)));
                if (trial.illegible().isPresent()) {
                    return refused(
                            session, voice.text().misread(trial.illegible().get()), last, name);
                }
            } catch (Unsupposable | Uneditable impossible) {
                return refused(session, why(impossible), last, name);
            }
        }
        throw new IllegalStateException("answers that can be saved one by one, but not together");
    }

    private List<String> why(Exception impossible) {
        if (impossible instanceof Unsupposable nothing) {
            return voice.text().wrapped(UnsupposableText.of(nothing, voice.words()));
        }
        Uneditable refusal = (Uneditable) impossible;
        List<String> lines = new ArrayList<>(voice.text().wrapped(UneditableText.of(refusal, voice.words())));
        lines.addAll(voice.text().wrapped(UneditableText.remedy(refusal, voice.words())));
        return lines;
    }

    private static List<Written> written(List<Numbered> answers) {
        return answers.stream().map(Numbered::written).toList();
    }

    /** How many were saved, and how the dossier stands. */
    public List<String> told(Session session) {
        List<String> lines = new ArrayList<>(voice.text()
                .wrapped(voice.count(
                        "answers.saved",
                        saved,
                        Integer.toString(saved),
                        session.file().shown())));
        lines.add("");
        if (session.now().assessment().isPresent()) {
            lines.addAll(voice.text().ending(session.now()));
        } else {
            lines.addAll(voice.text().failure(session.now()).lines().toList());
        }
        return lines;
    }

    private List<String> refused(Session session, List<String> why, Optional<Numbered> answer, String name) {
        List<String> lines = new ArrayList<>();
        answer.ifPresent(one -> lines.addAll(voice.lines("answers.line", Integer.toString(one.line()), name)));
        why.forEach(line -> lines.add("  " + line));
        lines.addAll(voice.lines("answers.none", session.file().shown()));
        return lines;
    }
}
