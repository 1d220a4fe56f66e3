package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Listed;
import fr.complet.reading.Question;
import fr.complet.report.AssistantText;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks one question until it is answered, passed over, or left. */
final class AnswerTalk {

    private static final int MOST_REASONS = 1;
    private static final int TELLING = 2;
    private static final String SEARCH = "?";

    private final Session session;
    private final Desk desk;
    private final Voice voice;
    private final Choosing choosing;
    private final Keeping keeping;
    private final FolderFiles files;
    private Editor editor = (name, help) -> {};
    private List<Suggestion> offered = List.of();

    AnswerTalk(Session session, Desk desk, Voice voice, Choosing choosing) {
        this.session = session;
        this.desk = desk;
        this.voice = voice;
        this.choosing = choosing;
        this.keeping = new Keeping(session, desk, voice);
        this.files = new FolderFiles(session.file());
    }

    /** What opens when the user wants something else first. */
    void opens(Editor other) {
        editor = other;
    }

    Turn about(OneAnswer topic, Help help) throws Left, IOException {
        Assessment assessment = session.now().assessment().orElseThrow();
        Suggestions suggestions = choosing.to(topic.key(), topic.question(), assessment);
        offered = List.of();
        introduce(topic, assessment, help, suggestions);
        while (true) {
            String line = desk.ask(new Inquiry(prompt(topic.key()), suggestions));
            var order = Order.in(line);
            if (order.isPresent()) {
                switch (order.get()) {
                    case SKIP -> {
                        return Turn.SKIPPED;
                    }
                    case BACK -> {
                        return Turn.BACK;
                    }
                    case QUIT -> throw new Left(false);
                    case HELP -> desk.show(help.of(topic));
                    case EDIT -> {
                        editor.open(Order.edited(line), help);
                        introduce(topic, session.now().assessment().orElseThrow(), help, suggestions);
                    }
                    case UNDO -> {
                        if (keeping.undo()) {
                            return Turn.DONE;
                        }
                    }
                    case ERASE -> {
                        if (keeping.keep(List.of(new Written(topic.key(), "")))) {
                            return Turn.DONE;
                        }
                    }
                }
            } else if (line.strip().startsWith(SEARCH)) {
                offer(suggestions.of(line.strip().substring(1).strip()));
            } else if (keeping.keep(written(topic, answer(line)))) {
                return Turn.DONE;
            } else {
                offer(suggestions.of(line.strip()));
            }
        }
    }

    private void introduce(OneAnswer topic, Assessment assessment, Help help, Suggestions suggestions) {
        AssistantText text = voice.text();
        List<String> lines = new ArrayList<>();
        for (Reason reason : topic.reasons().stream().limit(MOST_REASONS).toList()) {
            lines.addAll(text.reason(reason.judged(), reason.findings(), assessment.dossier()));
        }
        int others = topic.reasons().size() - MOST_REASONS;
        if (others > 0) {
            lines.addAll(text.wrapped(voice.count("reasons.others", others, Integer.toString(others))));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(text.strong(voice.label(topic.key())));
        lines.addAll(line(topic.key(), assessment.dossier()));
        lines.addAll(help.brief(topic));
        String present = present(assessment.dossier().answers(), topic);
        if (!present.isEmpty()) {
            lines.addAll(text.wrapped(voice.say("present", present)));
        }
        desk.show(lines);
        boolean few = topic.question().kind() == Question.Kind.CHOICE && desk.isPlain();
        if (few) {
            offer(suggestions.of(""));
        }
    }

    /** Which line of its table an answer belongs to, by what stands first in it. */
    private List<String> line(String path, Dossier dossier) {
        int open = path.indexOf('[');
        if (open < 0) {
            return List.of();
        }
        int number = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
        String told = new WrittenRows(dossier, path.substring(0, open))
                .in(number).stream().limit(TELLING).map(voice.text()::shown).collect(Collectors.joining(" · "));
        return told.isEmpty() ? List.of() : voice.lines("line.of", told);
    }

    /** A file that proves a line becomes a pièce. */
    private List<Written> written(OneAnswer topic, String answer) {
        Dossier dossier = session.now().assessment().orElseThrow().dossier();
        return new ProofFile(dossier, files)
                .of(topic.key(), answer)
                .orElseGet(() -> List.of(new Written(topic.key(), answer)));
    }

    private String present(Answers answers, OneAnswer topic) {
        if (topic.question().several()) {
            Listed<?> list = answers.listAt(topic.key());
            return list.items().stream().map(one -> voice.text().shown(one)).collect(Collectors.joining(", "));
        }
        if (!answers.has(topic.key())) {
            return "";
        }
        Answer<?> answer = answers.at(topic.key());
        return voice.text().shown(answer);
    }

    private void offer(List<Suggestion> suggestions) {
        offered = suggestions;
        if (!suggestions.isEmpty()) {
            desk.show(voice.numbered(suggestions));
        }
    }

    /** A number stands for the suggestion that was shown under it. */
    private String answer(String line) {
        return offered.isEmpty() ? Order.answer(line) : Numbers.chosen(Order.answer(line), offered);
    }

    private static String prompt(String path) {
        return path + " > ";
    }
}
