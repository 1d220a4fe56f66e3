package fr.complet.assistant;

import fr.complet.assistant.Asked.Takes;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.assistant.Topic.MissingPiece;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for the file of a pièce that the dossier lacks, and adds the pièce. */
final class PieceTalk {

    private static final String ONLINE = PieceState.DEPOSE_EN_LIGNE.code();
    private static final String YES = "oui";

    private final Session session;
    private final Asking asking;
    private final Voice voice;
    private final FolderFiles files;
    private final AnswerTalk answers;

    PieceTalk(Session session, Asking asking, AnswerTalk answers) {
        this.session = session;
        this.asking = asking;
        this.voice = asking.voice();
        this.answers = answers;
        this.files = new FolderFiles(session.file());
    }

    Turn about(MissingPiece topic, Help help) throws Left, IOException {
        introduce(topic);
        if (topic.statement().isPresent()) {
            Optional<Turn> stated = stated(topic, topic.statement().get(), help);
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        PieceType type = topic.types().get(0);
        if (topic.types().size() > 1) {
            Rejoinder word = chosen(topic, help);
            if (word.answer().isEmpty()) {
                return word.turn();
            }
            type = type(topic, word.answer().get()).orElseThrow();
        }
        return file(topic, type, help);
    }

    /** The statement comes first, since it takes one word; nothing when the user would rather give the pièce. */
    private Optional<Turn> stated(MissingPiece topic, String statement, Help help) throws Left, IOException {
        asking.desk().show(voice.lines("piece.or.statement", voice.label(statement)));
        Exchange exchange = exchange(statement, YesNo.WORDS, topic, help);
        while (true) {
            Rejoinder reply = exchange.reply();
            if (reply.answer().isEmpty()) {
                return Optional.of(reply.turn());
            }
            String word = reply.answer().get();
            if (YesNo.isNo(word)) {
                return Optional.empty();
            }
            Optional<Turn> kept = YesNo.saysYes(word)
                    ? asking.keeping().keep(List.of(new Written(statement, YES)))
                    : Optional.empty();
            if (kept.isPresent()) {
                return kept;
            }
            asking.desk().show(voice.lines("form.YES_NO"));
        }
    }

    private Turn file(MissingPiece topic, PieceType type, Help help) throws Left, IOException {
        asking.desk().show(voice.lines("piece.how"));
        Exchange exchange = exchange(voice.say("piece.prompt", voice.label(type)), this::files, topic, help);
        if (asking.desk().isPlain()) {
            exchange.offer(files.of(""));
        }
        while (true) {
            Rejoinder file = exchange.reply();
            if (file.answer().isEmpty()) {
                return file.turn();
            }
            String line = "pieces[" + dossier().pieces().all().size() + "].fichier";
            Optional<Turn> kept =
                    asking.keeping().keep(added(type, file.answer().get()));
            if (kept.isPresent()) {
                return kept.get() == Turn.DONE ? mended(line, help) : kept.get();
            }
        }
    }

    /** A file that is not there, or is not what it should be, is asked for again with its fault. */
    private Turn mended(String line, Help help) throws Left, IOException {
        Optional<OneAnswer> wrong =
                Agenda.wrong(line, session.now().assessment().orElseThrow());
        return wrong.isPresent() ? answers.about(wrong.get(), help) : Turn.DONE;
    }

    private Dossier dossier() {
        return session.now().assessment().orElseThrow().dossier();
    }

    private Exchange exchange(String prompt, Suggestions suggestions, MissingPiece topic, Help help) {
        Asked asked = new Asked(prompt, suggestions, Takes.COMMAND, help.orders(voice.lines("piece.how")));
        return asking.about(asked, help, () -> introduce(topic));
    }

    private void introduce(MissingPiece topic) {
        List<String> lines = new ArrayList<>();
        Dossier dossier = dossier();
        for (Reason reason : topic.reasons()) {
            lines.addAll(voice.text().reason(reason.judged(), reason.findings(), dossier));
        }
        lines.add("");
        asking.desk().show(lines);
    }

    /** The word for one of the types, once there is one. */
    private Rejoinder chosen(MissingPiece topic, Help help) throws Left, IOException {
        List<Suggestion> all = topic.types().stream()
                .map(type -> new Suggestion(type.code(), voice.label(type)))
                .toList();
        Exchange exchange = exchange(voice.say("piece.type"), Choosing.among(all), topic, help);
        while (true) {
            exchange.offer(all);
            Rejoinder word = exchange.reply();
            if (word.answer().isEmpty() || type(topic, word.answer().get()).isPresent()) {
                return word;
            }
        }
    }

    private static Optional<PieceType> type(MissingPiece topic, String word) {
        return topic.types().stream().filter(one -> one.code().equals(word)).findFirst();
    }

    private List<Suggestion> files(String typed) {
        List<Suggestion> all = new ArrayList<>(files.of(typed));
        all.add(new Suggestion(ONLINE, voice.say("piece.online")));
        return all;
    }

    private List<Written> added(PieceType type, String file) {
        String id = NewPiece.freeId(type.code(), dossier());
        NewPiece piece = new NewPiece(dossier(), 0);
        return PieceFile.isOnline(file) ? piece.online(id, type) : piece.joined(id, type, file);
    }
}
