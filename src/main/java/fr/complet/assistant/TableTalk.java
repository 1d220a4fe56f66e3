package fr.complet.assistant;

import fr.complet.assistant.Asked.Takes;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Topic.Reason;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Edits a table line by line, with the balance of the plan in view. */
final class TableTalk {

    private static final int SHOWN = 3;

    private final Session session;
    private final Asking asking;
    private final Voice voice;
    private final AnswerTalk answers;

    TableTalk(Session session, Asking asking, AnswerTalk answers) {
        this.session = session;
        this.asking = asking;
        this.voice = asking.voice();
        this.answers = answers;
    }

    Turn about(WholeTable topic, Help help) throws Left, IOException {
        List<String> lines = new ArrayList<>();
        for (Reason reason : topic.reasons()) {
            lines.addAll(voice.text()
                    .reason(reason.judged(), reason.findings(), assessment().dossier()));
        }
        asking.desk().show(lines);
        Asked asked = new Asked(
                voice.say("table.prompt", topic.key()),
                Desk.Suggestions.none(),
                Takes.COMMAND,
                help.orders(voice.lines("table.help")));
        LineTalk line = new LineTalk(session, asking, answers, topic.key(), help);
        Turn ended = Turn.SKIPPED;
        while (true) {
            show(topic.key());
            Rejoinder reply = asking.about(asked, help, () -> show(topic.key())).reply();
            if (reply.answer().isPresent()) {
                ended = edit(topic.key(), reply.answer().get(), line) ? Turn.DONE : ended;
            } else if (reply.turn() == Turn.SKIPPED || reply.turn() == Turn.BACK) {
                return reply.turn() == Turn.SKIPPED ? ended : Turn.BACK;
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
            rows.add(row(i + 1, all.in(i)));
        }
        lines.addAll(rows.isEmpty() ? voice.lines("table.empty") : voice.text().columns(rows));
        lines.addAll(voice.lines("table.help"));
        asking.desk().show(lines);
    }

    /** Its number, what stands first in it, and an amount, whatever stands before that. */
    private List<String> row(int number, List<Answer<?>> line) {
        List<String> row = new ArrayList<>(List.of(number + "."));
        line.stream()
                .filter(answer -> !isAmount(answer))
                .limit(SHOWN)
                .map(voice::told)
                .forEach(row::add);
        while (row.size() <= SHOWN) {
            row.add("");
        }
        row.add(line.stream()
                .filter(TableTalk::isAmount)
                .map(voice::shown)
                .findFirst()
                .orElse(""));
        return row;
    }

    private static boolean isAmount(Answer<?> answer) {
        return answer.path().contains(".montant");
    }

    /** A number edits its line, {@code +} adds one, {@code -} and a number removes one. */
    private boolean edit(String table, String typed, LineTalk line) throws Left, IOException {
        if (typed.equals("+")) {
            return line.add();
        }
        boolean removal = typed.startsWith("-");
        String named = removal ? typed.substring(1).strip() : typed;
        int number = Numbers.of(named);
        int count = new WrittenRows(assessment().dossier(), table).count();
        if (number < 1 || number > count) {
            asking.desk().show(voice.lines("table.unknown", named, Integer.toString(count)));
            return false;
        }
        return removal
                ? asking.keeping()
                        .keep(List.of(new Written(table + "[" + (number - 1) + "]", "")))
                        .filter(turn -> turn == Turn.DONE)
                        .isPresent()
                : line.change(number - 1) == Turn.DONE;
    }
}
