package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.reading.SupposedAnswer;
import fr.complet.report.Change.Side;
import java.util.ArrayList;
import java.util.List;

/** Prints what supposed answers change: the answers, the figures before and after, the requirements, the verdict. */
final class ScenarioText {

    private static final String GAP = "  ";

    private final Words words;
    private final Messages sentences;
    private final TextOptions options;

    ScenarioText(Words words, TextOptions options) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    List<String> of(List<SupposedAnswer> supposed, Assessment before, Assessment after) {
        List<String> lines = new ArrayList<>(Rule.of(sentences.say("scenario.heading"), options));
        answers(lines, Change.of(supposed, before, after));
        figures(lines, before, after);
        statuses(lines, StatusChange.between(before, after));
        verdict(lines, before, after);
        lines.add("");
        return lines;
    }

    private void answers(List<String> lines, List<Change> changes) {
        for (Change change : changes) {
            String told = change.removal()
                    ? sentences.say("scenario.removed", change.path())
                    : sentences.say("scenario.change", change.path(), told(change.before()), told(change.after()));
            wrapped(lines, told);
        }
        lines.add("");
    }

    private String told(Side side) {
        String text = side.text();
        return side.amount()
                .map(words::amount)
                .orElseGet(() -> text.isBlank() ? sentences.say("scenario.nothing") : Inert.of(text.strip()));
    }

    private void figures(List<String> lines, Assessment before, Assessment after) {
        List<String> changed = new FigureChanges(words, options).between(before, after);
        lines.addAll(changed.isEmpty() ? List.of(sentences.say("scenario.same_figures")) : changed);
        lines.add("");
    }

    private void statuses(List<String> lines, List<StatusChange> changes) {
        changes.forEach(change -> wrapped(
                lines,
                sentences.say(
                        "scenario.status",
                        change.after().clause().id(),
                        Inert.of(words.title(change.after().clause())),
                        change.before()
                                .map(status -> sentences.say("status." + status.name()))
                                .orElse(""),
                        sentences.say("status." + change.after().status().name()))));
    }

    private void verdict(List<String> lines, Assessment before, Assessment after) {
        String was = words.messages().say("verdict." + before.verdict().name());
        String is = words.messages().say("verdict." + after.verdict().name());
        lines.add(
                was.equals(is)
                        ? sentences.say("scenario.same_verdict", is)
                        : sentences.say("scenario.verdict", was, is));
    }

    private void wrapped(List<String> lines, String text) {
        List<String> rows = Layout.wrap(text, options.width() - GAP.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(i == 0 ? rows.get(i) : GAP + rows.get(i));
        }
    }
}
