package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Topic.MissingPiece;
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

    private final Session session;
    private final Desk desk;
    private final Voice voice;
    private final Keeping keeping;
    private final FolderFiles files;
    private Editor editor = (name, help) -> {};

    PieceTalk(Session session, Desk desk, Voice voice) {
        this.session = session;
        this.desk = desk;
        this.voice = voice;
        this.keeping = new Keeping(session, desk, voice);
        this.files = new FolderFiles(session.file());
    }

    /** What opens when the user wants something else first. */
    void opens(Editor other) {
        editor = other;
    }

    Turn about(MissingPiece topic, Help help) throws Left, IOException {
        introduce(topic);
        PieceType type = topic.types().get(0);
        if (topic.types().size() > 1) {
            Answered<PieceType> chosen = chosen(topic.types(), help);
            if (chosen.value.isEmpty()) {
                return chosen.turn;
            }
            type = chosen.value.get();
        }
        List<Suggestion> found = files.of("");
        if (desk.isPlain() && !found.isEmpty()) {
            desk.show(voice.numbered(found));
        }
        while (true) {
            Answered<String> file = asked(voice.say("piece.prompt", voice.label(type)), this::files, help, found);
            if (file.value.isEmpty()) {
                return file.turn;
            }
            if (keeping.keep(added(type, file.value.get()))) {
                return Turn.DONE;
            }
        }
    }

    private void introduce(MissingPiece topic) {
        List<String> lines = new ArrayList<>();
        Dossier dossier = session.now().assessment().orElseThrow().dossier();
        for (Reason reason : topic.reasons()) {
            lines.addAll(voice.text().reason(reason.judged(), reason.findings(), dossier));
        }
        lines.add("");
        lines.addAll(voice.lines("piece.how"));
        desk.show(lines);
    }

    private Answered<PieceType> chosen(List<PieceType> types, Help help) throws Left, IOException {
        List<Suggestion> all = types.stream()
                .map(type -> new Suggestion(type.code(), voice.label(type)))
                .toList();
        desk.show(voice.numbered(all));
        while (true) {
            Answered<String> word = asked(voice.say("piece.type"), Choosing.among(all), help, all);
            if (word.value.isEmpty()) {
                return new Answered<>(Optional.empty(), word.turn);
            }
            Optional<PieceType> type = types.stream()
                    .filter(one -> one.code().equals(word.value.get()))
                    .findFirst();
            if (type.isPresent()) {
                return new Answered<>(type, Turn.DONE);
            }
            desk.show(voice.numbered(all));
        }
    }

    private List<Suggestion> files(String typed) {
        List<Suggestion> all = new ArrayList<>(files.of(typed));
        all.add(new Suggestion(ONLINE, voice.say("piece.online")));
        return all;
    }

    /** What is typed, unless it is an order; a number stands for what was shown under it. */
    private Answered<String> asked(String prompt, Desk.Suggestions suggestions, Help help, List<Suggestion> numbered)
            throws Left, IOException {
        while (true) {
            String line = desk.ask(new Inquiry(prompt + " > ", suggestions));
            Optional<Order> order = Order.in(line);
            if (order.isEmpty()) {
                return new Answered<>(Optional.of(Numbers.chosen(Order.answer(line), numbered)), Turn.DONE);
            }
            switch (order.get()) {
                case BACK -> {
                    return new Answered<>(Optional.empty(), Turn.BACK);
                }
                case QUIT -> throw new Left(false);
                case HELP -> desk.show(help.orders());
                case EDIT -> editor.open(Order.edited(line), help);
                case UNDO -> {
                    if (keeping.undo()) {
                        return new Answered<>(Optional.empty(), Turn.DONE);
                    }
                }
                default -> {
                    return new Answered<>(Optional.empty(), Turn.SKIPPED);
                }
            }
        }
    }

    private List<Written> added(PieceType type, String file) {
        Dossier dossier = session.now().assessment().orElseThrow().dossier();
        String id = NewPiece.freeId(type.code(), dossier);
        NewPiece piece = new NewPiece(dossier);
        return file.equals(ONLINE) ? piece.online(id, type) : piece.joined(id, type, file);
    }

    /**
     * What came of a question.
     *
     * @param turn how it ended, when there is no answer
     */
    private record Answered<T>(Optional<T> value, Turn turn) {}
}
