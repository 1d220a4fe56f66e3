package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits a table line by line, with the balance of the plan in view. */
final class TableTalk {

    private static final int SHOWN = 3;
    private static final int USUAL = 3;

    private final Session session;
    private final Desk desk;
    private final Voice voice;
    private final AnswerTalk answers;
    private final Keeping keeping;

    TableTalk(Session session, Desk desk, Voice voice, AnswerTalk answers) {
        this.session = session;
        this.desk = desk;
        this.voice = voice;
        this.answers = answers;
        this.keeping = new Keeping(session, desk, voice);
    }

    Turn about(WholeTable topic, Help help) throws Left, IOException {
        List<String> lines = new ArrayList<>();
        for (Reason reason : topic.reasons()) {
            lines.addAll(voice.text()
                    .reason(reason.judged(), reason.findings(), assessment().dossier()));
        }
        desk.show(lines);
        Turn ended = Turn.SKIPPED;
        while (true) {
            show(topic.key());
            String line = desk.ask(new Inquiry(voice.say("table.prompt", topic.key()) + " > ", typed -> List.of()));
            Optional<Order> order = Order.in(line);
            if (order.isPresent()) {
                switch (order.get()) {
                    case SKIP -> {
                        return ended;
                    }
                    case BACK -> {
                        return Turn.BACK;
                    }
                    case QUIT -> throw new Left(false);
                    case UNDO -> keeping.undo();
                    default -> desk.show(voice.lines("table.help"));
                }
            } else if (edit(topic.key(), line.strip(), help)) {
                ended = Turn.DONE;
            }
        }
    }

    private Assessment assessment() {
        return session.now().assessment().orElseThrow();
    }

    private void show(String table) {
        List<String> lines = new ArrayList<>(voice.text().state(assessment()));
        WrittenRows all = new WrittenRows(assessment().dossier(), table);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.count(); i++) {
            List<String> row = new ArrayList<>(List.of((i + 1) + "."));
            all.in(i).stream().limit(SHOWN).map(voice.text()::shown).forEach(row::add);
            amount(all.in(i)).ifPresent(row::add);
            rows.add(row);
        }
        lines.addAll(rows.isEmpty() ? voice.lines("table.empty") : voice.text().table(rows));
        lines.addAll(voice.lines("table.help"));
        desk.show(lines);
    }

    private Optional<String> amount(List<Answer<?>> line) {
        return line.stream()
                .skip(SHOWN)
                .filter(answer -> answer.path().contains(".montant"))
                .map(voice.text()::shown)
                .findFirst();
    }

    /** A number edits its line, {@code +} adds one, {@code -} and a number removes one. */
    private boolean edit(String table, String typed, Help help) throws Left, IOException {
        int count = new WrittenRows(assessment().dossier(), table).count();
        if (typed.equals("+")) {
            return fill(table, count, help);
        }
        boolean removal = typed.startsWith("-");
        int number = Numbers.of(removal ? typed.substring(1).strip() : typed);
        if (number < 1 || number > count) {
            desk.show(voice.lines("table.help"));
            return false;
        }
        String line = table + "[" + (number - 1) + "]";
        return removal ? keeping.keep(List.of(new Written(line, ""))) : change(table, number - 1, help);
    }

    /** A new line: what the call needs of it first, then whatever else the user wants to say. */
    private boolean fill(String table, int line, Help help) throws Left, IOException {
        List<Question> all = questions(table);
        List<Question> needed = all.stream()
                .filter(question -> help.isRequired(question.path()))
                .toList();
        boolean changed = false;
        for (Question question : needed.isEmpty() ? all.subList(0, Math.min(USUAL, all.size())) : needed) {
            Turn turn = answers.about(topic(table, line, question), help);
            if (turn == Turn.BACK) {
                return changed;
            }
            changed |= turn == Turn.DONE;
        }
        return changed && (change(table, line, help) || changed);
    }

    /** One question of the line after the other, as the user names them. */
    private boolean change(String table, int line, Help help) throws Left, IOException {
        List<Question> all = questions(table);
        List<Suggestion> names = all.stream()
                .map(question -> new Suggestion(question.key(), voice.label(question.path())))
                .toList();
        boolean changed = false;
        while (true) {
            desk.show(voice.text().table(written(table, line)));
            String typed = desk.ask(new Inquiry(voice.say("line.prompt") + " > ", Choosing.among(names)));
            Optional<Order> order = Order.in(typed);
            if (order.filter(one -> one == Order.QUIT).isPresent()) {
                throw new Left(false);
            }
            if (order.filter(one -> one == Order.SKIP || one == Order.BACK).isPresent()) {
                return changed;
            }
            Optional<Question> question = named(all, typed.strip());
            if (question.isPresent()) {
                changed |= answers.about(topic(table, line, question.get()), help) == Turn.DONE;
            } else {
                desk.show(voice.numbered(names));
            }
        }
    }

    private List<List<String>> written(String table, int line) {
        List<List<String>> rows = new ArrayList<>();
        for (Answer<?> answer : new WrittenRows(assessment().dossier(), table).in(line)) {
            String key = answer.path().substring(answer.path().lastIndexOf('.') + 1);
            rows.add(List.of(key, voice.text().shown(answer)));
        }
        return rows;
    }

    /** By its key, or its number in the list. */
    private static Optional<Question> named(List<Question> all, String typed) {
        int number = Numbers.of(typed);
        if (number >= 1 && number <= all.size()) {
            return Optional.of(all.get(number - 1));
        }
        return all.stream().filter(question -> question.key().equals(typed)).findFirst();
    }

    private static List<Question> questions(String table) {
        return DossierFormat.children(table + "[]").stream()
                .filter(question -> question.kind() != Kind.GROUP && question.kind() != Kind.TABLE)
                .toList();
    }

    private static OneAnswer topic(String table, int line, Question question) {
        return new OneAnswer(table + "[" + line + "]." + question.key(), question, List.of());
    }
}
