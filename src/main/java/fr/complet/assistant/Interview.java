package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Topic.MissingPiece;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.language.Language;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.report.TextOptions;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through what a dossier lacks, the gravest first, until nothing is left or the user leaves. */
public final class Interview {

    private static final String CALL = "appel";

    private final Session session;
    private final Desk desk;
    private final Voice voice;
    private final Asking asking;
    private final AnswerTalk answers;
    private final PieceTalk pieces;
    private final TableTalk tables;
    private final Set<String> passed = new HashSet<>();
    private final Deque<Topic> seen = new ArrayDeque<>();

    public Interview(Session session, Desk desk, Language language, TextOptions options) {
        this.session = session;
        this.desk = desk;
        this.voice = new Voice(language, options, desk::columns);
        this.asking = new Asking(session, desk, voice);
        this.answers = new AnswerTalk(session, asking, new Choosing(voice, new FolderFiles(session.file())));
        this.pieces = new PieceTalk(session, asking, answers);
        this.tables = new TableTalk(session, asking, answers);
        asking.opens(new EditTalk(desk, voice, answers, tables));
    }

    /** Whether the dossier can be judged, once it is said for which call; else why not is told elsewhere. */
    public boolean canBegin() throws Left, IOException {
        boolean unnamed = session.now()
                .failure()
                .filter(failure -> failure.cause() == Cause.CALL_NOT_NAMED || failure.cause() == Cause.EMPTY)
                .isPresent();
        if (unnamed) {
            String call =
                    new CallTalk(desk, voice).asked("call.which", session.file().shown());
            asking.keeping().keep(List.of(new Written(CALL, call)));
        }
        return session.now().assessment().isPresent();
    }

    /**
     * Asks and saves.
     *
     * @throws Left when the user leaves before the end
     * @throws IOException when an answer cannot be saved, or the file has gone
     */
    public void run() throws Left, IOException {
        Places.prepare();
        desk.show(voice.lines("begin", session.file().shown()));
        Optional<Topic> wanted = Optional.empty();
        while (true) {
            Optional<Topic> topic = wanted.or(this::next);
            if (topic.isEmpty()) {
                if (!resumes()) {
                    desk.show(ended());
                    return;
                }
                continue;
            }
            desk.show(voice.text().state(session.now().assessment().orElseThrow()));
            wanted = after(topic.get(), talk(topic.get()));
        }
    }

    /** How the dossier stands when the work ends. */
    public List<String> ended() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (session.now().assessment().isPresent()) {
            lines.addAll(voice.text().ending(session.now()));
        }
        lines.add("");
        lines.addAll(voice.lines("saved", session.file().shown()));
        return lines;
    }

    private Optional<Topic> next() {
        return Agenda.of(session.now().assessment().orElseThrow()).stream()
                .filter(topic -> !passed.contains(topic.key()))
                .findFirst();
    }

    private Turn talk(Topic topic) throws Left, IOException {
        Help help = new Help(voice, session.now().assessment().orElseThrow());
        if (topic instanceof OneAnswer one) {
            return answers.about(one, help);
        }
        return topic instanceof MissingPiece piece ? pieces.about(piece, help) : tables.about((WholeTable) topic, help);
    }

    /** What is asked next, when it is not what the agenda says. */
    private Optional<Topic> after(Topic topic, Turn turn) {
        return switch (turn) {
            case DONE -> {
                seen.push(topic);
                yield Optional.empty();
            }
            case SKIPPED -> {
                passed.add(topic.key());
                seen.push(topic);
                yield Optional.empty();
            }
            case BACK -> Optional.of(before(topic));
            case UNDONE -> Optional.of(asItStands(takenBack(topic)));
            case REREAD -> Optional.of(asItStands(topic));
        };
    }

    private Topic before(Topic topic) {
        Optional<Topic> former = Optional.ofNullable(seen.poll());
        if (former.isEmpty()) {
            desk.show(voice.lines("back.nothing"));
            return topic;
        }
        passed.remove(former.get().key());
        return asItStands(former.get());
    }

    /** The question whose answer was just taken back, which is then no more before the one that follows it. */
    private Topic takenBack(Topic topic) {
        Optional<Topic> answered =
                seen.stream().filter(one -> !passed.contains(one.key())).findFirst();
        boolean thatOne = answered.isPresent()
                && session.takenBack().stream()
                        .anyMatch(answer -> answered.get().isAnsweredAt(answer.path()));
        if (!thatOne) {
            return topic;
        }
        while (!seen.element().equals(answered.get())) {
            passed.remove(seen.pop().key());
        }
        return seen.pop();
    }

    /** With what is found now, or for the sake of its answer alone when nothing is. */
    private Topic asItStands(Topic former) {
        return Agenda.of(session.now().assessment().orElseThrow()).stream()
                .filter(topic -> topic.key().equals(former.key()))
                .findFirst()
                .orElseGet(() -> former instanceof OneAnswer one
                        ? new OneAnswer(one.key(), one.question(), List.of())
                        : new WholeTable(former instanceof MissingPiece ? "pieces" : former.key(), List.of()));
    }

    /** Whether the user takes up what was passed over. */
    private boolean resumes() throws Left {
        long left = Agenda.of(session.now().assessment().orElseThrow()).size();
        if (left == 0) {
            return false;
        }
        String prompt = voice.count("resume", left, Long.toString(left)) + " > ";
        String line = desk.ask(new Inquiry(prompt, YesNo.WORDS));
        boolean resumed = !line.isBlank() && YesNo.isYes(line) && Order.in(line).isEmpty();
        passed.clear();
        return resumed;
    }
}
