package fr.complet.assistant;

import fr.complet.assistant.Asked.Takes;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.dossier.Answer;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.spelling.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills one line of a table, question by question. */
final class LineTalk {

    private static final int USUAL = 3;

    private final Session session;
    private final Asking asking;
    private final Voice voice;
    private final AnswerTalk answers;
    private final String table;
    private final Help help;

    LineTalk(Session session, Asking asking, AnswerTalk answers, String table, Help help) {
        this.session = session;
        this.asking = asking;
        this.voice = asking.voice();
        this.answers = answers;
        this.table = table;
        this.help = help;
    }

    /**
     * A new line: what the call needs of it first, then whatever else the user wants to say.
     *
     * @return whether anything was saved
     */
    boolean add() throws Left, IOException {
        List<Question> first = first();
        int line = rows().count();
        int at = 0;
        while (true) {
            boolean wasBegun = line < rows().count();
            Turn turn = at < first.size() ? ask(line, first.get(at)) : change(line);
            boolean begun = line < rows().count();
            boolean isBack = turn == Turn.BACK || (turn == Turn.UNDONE && at < first.size());
            if (turn == Turn.REREAD) {
                // Whoever saved the file meanwhile may have put a line there, or have taken this one away.
                at = wasBegun && !begun ? 0 : at;
                line = wasBegun && begun ? line : rows().count();
            } else if (isBack && at == 0) {
                return begun;
            } else if (isBack) {
                at--;
            } else if (turn != Turn.UNDONE) {
                at++;
                if (at > first.size() || (at == first.size() && !begun)) {
                    return begun;
                }
            }
        }
    }

    /** One question of the line after the other, as the user names them. */
    Turn change(int line) throws Left, IOException {
        List<Question> all = questions();
        List<Suggestion> names = all.stream()
                .map(question -> new Suggestion(question.key(), voice.label(question.path())))
                .toList();
        Asked asked = new Asked(
                voice.say("line.prompt"), Choosing.among(names), Takes.COMMAND, help.orders(voice.lines("line.help")));
        Exchange exchange = asking.about(asked, help, () -> {});
        Turn ended = Turn.SKIPPED;
        while (true) {
            asking.desk().show(voice.text().table(written(line)));
            Rejoinder reply = exchange.reply();
            if (reply.answer().isEmpty()) {
                return reply.turn() == Turn.SKIPPED ? ended : reply.turn();
            }
            Optional<Question> question = named(all, reply.answer().get());
            if (question.isPresent()) {
                Turn turn = ask(line, question.get());
                while (turn == Turn.REREAD && line < rows().count()) {
                    turn = ask(line, question.get());
                }
                ended = turn == Turn.DONE ? Turn.DONE : ended;
            } else {
                exchange.offer(names);
            }
        }
    }

    private Turn ask(int line, Question question) throws Left, IOException {
        return answers.about(new OneAnswer(table + "[" + line + "]." + question.key(), question, List.of()), help);
    }

    private List<Question> first() {
        List<Question> all = questions();
        List<Question> needed = all.stream()
                .filter(question -> help.isRequired(question.path()))
                .toList();
        return needed.isEmpty() ? all.subList(0, Math.min(USUAL, all.size())) : needed;
    }

    private WrittenRows rows() {
        return new WrittenRows(session.now().assessment().orElseThrow().dossier(), table);
    }

    private List<List<String>> written(int line) {
        List<List<String>> rows = new ArrayList<>();
        for (Answer<?> answer : rows().in(line)) {
            rows.add(List.of(voice.label(answer.path().replaceAll("\\[\\d+]", "[]")), voice.told(answer)));
        }
        return rows;
    }

    /** By its key, its label, or its number in the list. */
    private Optional<Question> named(List<Question> all, String typed) {
        int number = Numbers.of(typed);
        if (number >= 1 && number <= all.size()) {
            return Optional.of(all.get(number - 1));
        }
        String key = Spelling.normalise(typed);
        return all.stream()
                .filter(question -> question.key().equals(key)
                        || Spelling.normalise(voice.label(question.path())).equals(key))
                .findFirst();
    }

    private List<Question> questions() {
        return DossierFormat.children(table + "[]").stream()
                .filter(question -> question.kind() != Kind.GROUP && question.kind() != Kind.TABLE)
                .toList();
    }
}
