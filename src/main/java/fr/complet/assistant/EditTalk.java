package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.spelling.Spelling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits what the user wants, whether or not anything is wrong with it. */
final class EditTalk implements Editor {

    private final Desk desk;
    private final Voice voice;
    private final AnswerTalk answers;
    private final TableTalk tables;

    EditTalk(Desk desk, Voice voice, AnswerTalk answers, TableTalk tables) {
        this.desk = desk;
        this.voice = voice;
        this.answers = answers;
        this.tables = tables;
    }

    @Override
    public boolean knows(String name) {
        return named(name).isPresent();
    }

    @Override
    public Optional<String> nearest(String name) {
        return Spelling.nearest(
                name,
                questions().stream()
                        .flatMap(question -> Stream.of(question.key(), voice.label(question.path())))
                        .toList());
    }

    @Override
    public boolean open(String name, Help help) throws Left, IOException {
        String wanted = name.isEmpty() ? asked() : name;
        if (wanted.isEmpty()) {
            return false;
        }
        Optional<Question> question = named(wanted);
        if (question.isEmpty()) {
            desk.show(nearest(wanted)
                    .map(near -> voice.lines("edit.nearest", wanted, near))
                    .orElseGet(() -> voice.lines("edit.unknown", wanted)));
            return false;
        }
        Turn turn;
        do {
            turn = talk(question.get(), help);
        } while (turn == Turn.REREAD);
        return true;
    }

    /** The name of what is wanted; empty when the user wants nothing any more. */
    private String asked() throws Left {
        List<Suggestion> all = all();
        desk.show(voice.numbered(all));
        String line = desk.ask(new Inquiry(voice.say("edit.prompt") + " > ", Choosing.among(all)));
        Optional<Order> order = Order.in(line);
        if (order.filter(one -> one == Order.QUIT).isPresent()) {
            throw new Left(false);
        }
        return order.isPresent() ? "" : new Numbers(all, false).chosen(line.strip());
    }

    private Turn talk(Question question, Help help) throws Left, IOException {
        return question.kind() == Kind.TABLE
                ? tables.about(new WholeTable(question.path(), List.of()), help)
                : answers.about(new OneAnswer(question.path(), question, List.of()), help);
    }

    private List<Suggestion> all() {
        return questions().stream()
                .map(question -> new Suggestion(question.path(), voice.label(question.path())))
                .toList();
    }

    /** By its path, by the end of it, or by its label; accents and case count for nothing. */
    private Optional<Question> named(String name) {
        String key = Spelling.normalise(name);
        return questions().stream()
                .filter(question -> question.path().equals(key))
                .findFirst()
                .or(() -> questions().stream()
                        .filter(question -> question.path().endsWith("." + key)
                                || Spelling.normalise(voice.label(question.path()))
                                        .equals(key))
                        .findFirst());
    }

    private static List<Question> questions() {
        return DossierFormat.questions().stream()
                .filter(question -> !question.isInTable() && question.kind() != Kind.GROUP)
                .toList();
    }
}
