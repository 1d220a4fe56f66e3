package fr.complet.assistant;

import fr.complet.assistant.AnswerFile.NoAnswer;
import fr.complet.assistant.AnswerFile.Numbered;
import fr.complet.assistant.Session.Trial;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.call.Assessment;
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
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts answers that were written beforehand into a dossier: all of them, or none. */
public final class FilledIn {

    private final Voice voice;
    private List<Numbered> answers = List.of();
    private boolean begun;

    public FilledIn(Language language, TextOptions options) {
        this.voice = new Voice(language, options);
    }

    /** Writes an empty dossier for a call, when there is none yet. */
    public void begin(DossierFile file, String call, LocalDate date) throws IOException, Unreadable {
        WholeFile.write(file.path(), Beginning.empty(file, call, date, voice.language()));
        begun = true;
    }

    /**
     * Saves the answers.
     *
     * @param name of the file of answers, as the user named it
     * @return why none was saved; empty when all were
     */
    public List<String> into(Session session, String text, String name) throws IOException, Unreadable {
        try {
            answers = AnswerFile.read(text);
        } catch (NoAnswer mistaken) {
            return refused(session, voice.lines("answers.malformed", mistaken.text()), mistaken.line(), name);
        }
        try {
            Trial trial = session.attempt(written(answers));
            if (trial.illegible().isEmpty()) {
                return answers.isEmpty() || session.save(trial)
                        ? List.of()
                        : voice.lines("changed", session.file().shown());
            }
        } catch (Unsupposable | Uneditable together) {
            // Which of them it is, is found out one by one.
            return firstRefused(session, name);
        }
        return firstRefused(session, name);
    }

    /** Why the first answer that cannot be saved after those before it cannot be. */
    private List<String> firstRefused(Session session, String name) throws IOException, Unreadable {
        for (int count = 1; count <= answers.size(); count++) {
            int last = answers.get(count - 1).line();
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
                        answers.size(),
                        Integer.toString(answers.size()),
                        session.file().shown())));
        lines.add("");
        if (session.now().assessment().isPresent()) {
            lines.addAll(wrong(session));
            lines.addAll(voice.text().ending(session.now()));
        } else {
            lines.addAll(voice.text().failure(session.now()).lines().toList());
        }
        return lines;
    }

    /** The saved answers with which something is wrong, and what. */
    private List<String> wrong(Session session) {
        Assessment assessment = session.now().assessment().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (Numbered answer : answers) {
            Optional<OneAnswer> wrong = Agenda.wrong(answer.written().path(), assessment);
            if (wrong.isPresent()) {
                Reason reason = wrong.get().reasons().get(0);
                lines.addAll(voice.lines("answers.wrong", Integer.toString(answer.line())));
                lines.addAll(voice.text().reason(reason.judged(), reason.findings(), assessment.dossier()));
                lines.add("");
            }
        }
        return lines;
    }

    /** A dossier that was begun for answers that are then refused is not left behind. */
    private List<String> refused(Session session, List<String> why, int line, String name) throws IOException {
        List<String> lines = new ArrayList<>(voice.lines("answers.line", Integer.toString(line), name));
        why.forEach(one -> lines.add("  " + one));
        if (begun) {
            Files.deleteIfExists(session.file().path());
        }
        lines.addAll(voice.lines(
                begun ? "answers.none.new" : "answers.none", session.file().shown()));
        return lines;
    }
}
