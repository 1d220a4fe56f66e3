package fr.complet.assistant;

import fr.complet.assistant.Asked.Takes;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Answers;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Listed;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.report.AssistantText;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks one question until it is answered, passed over, or left. */
final class AnswerTalk {

    private static final int MOST_REASONS = 1;
    private static final int TELLING = 2;
    private static final String ID = ".id";

    private final Session session;
    private final Asking asking;
    private final Voice voice;
    private final Choosing choosing;
    private final FolderFiles files;
    private final BodyTalk bodies;

    AnswerTalk(Session session, Asking asking, Choosing choosing) {
        this.session = session;
        this.asking = asking;
        this.voice = asking.voice();
        this.choosing = choosing;
        this.files = new FolderFiles(session.file());
        this.bodies = new BodyTalk(session, asking);
    }

    /** Asks until the answer is saved, and again with its fault while the one that is saved is wrong. */
    Turn about(OneAnswer topic, Help help) throws Left, IOException {
        Optional<OneAnswer> next = Optional.of(topic);
        while (next.isPresent()) {
            Turn turn = once(next.get(), help);
            if (turn != Turn.DONE) {
                return turn;
            }
            bodies.after(topic.key());
            next = Agenda.wrong(topic.key(), assessment());
        }
        return Turn.DONE;
    }

    private Turn once(OneAnswer topic, Help help) throws Left, IOException {
        Suggestions suggestions = choosing.to(topic.key(), topic.question(), assessment());
        Asked asked = new Asked(topic.key(), prompt(topic.key()), suggestions, takes(topic.question()), help.of(topic));
        Exchange exchange = asking.about(asked, help, () -> introduce(topic, help));
        introduce(topic, help);
        if (topic.question().kind() == Kind.CHOICE && asking.desk().isPlain()) {
            exchange.offer(suggestions.of(""));
        }
        while (true) {
            Rejoinder reply = exchange.reply();
            if (reply.answer().isEmpty()) {
                return reply.turn();
            }
            String answer = reply.answer().get();
            Optional<Turn> kept = asking.keeping().keep(written(topic, answer));
            if (kept.isPresent()) {
                return kept.get();
            }
            exchange.offer(suggestions.of(answer));
        }
    }

    /** A line of a table is counted from 1 wherever it is shown, and named by its label. */
    private String prompt(String path) {
        return path.indexOf('[') < 0 ? path : voice.label(path);
    }

    private static Takes takes(Question question) {
        if (question.several()) {
            return Takes.SEVERAL;
        }
        return question.kind() == Kind.TEXT ? Takes.TEXT : Takes.ONE;
    }

    private Assessment assessment() {
        return session.now().assessment().orElseThrow();
    }

    private void introduce(OneAnswer topic, Help help) {
        Assessment assessment = assessment();
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
        asking.desk().show(lines);
    }

    /** Which line of its table an answer belongs to, by what stands first in it. */
    private List<String> line(String path, Dossier dossier) {
        int open = path.indexOf('[');
        if (open < 0) {
            return List.of();
        }
        int number = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
        String told = new WrittenRows(dossier, path.substring(0, open))
                .in(number).stream()
                        .filter(answer -> !answer.path().endsWith(ID))
                        .limit(TELLING)
                        .map(voice::told)
                        .collect(Collectors.joining(" · "));
        return told.isEmpty() ? List.of() : voice.lines("line.of", told);
    }

    private List<Written> written(OneAnswer topic, String answer) {
        return new PieceFile(assessment().dossier(), files).of(topic.key(), answer);
    }

    private String present(Answers answers, OneAnswer topic) {
        if (topic.question().several()) {
            Listed<?> list = answers.listAt(topic.key());
            return list.items().stream().map(voice::shown).collect(Collectors.joining(", "));
        }
        if (!answers.has(topic.key())) {
            return "";
        }
        Answer<?> answer = answers.at(topic.key());
        return voice.shown(answer);
    }
}
