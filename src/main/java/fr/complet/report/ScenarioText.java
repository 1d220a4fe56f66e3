package fr.complet.report;

import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.budget.Figures;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import fr.complet.reading.SupposedAnswer;
import fr.complet.report.Change.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Column first = new Column(before, words);
        Column second = new Column(after, words);
        List<FigureName> changed = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            if (!first.told(name).equals(second.told(name))) {
                changed.add(name);
            }
        }
        if (changed.isEmpty()) {
            lines.add(sentences.say("scenario.same_figures"));
        } else {
            table(lines, changed, first, second);
        }
        lines.add("");
    }

    private void table(List<String> lines, List<FigureName> names, Column before, Column after) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                sentences.say("scenario.before"),
                sentences.say("scenario.after"),
                sentences.say("scenario.difference")));
        names.forEach(name -> rows.add(List.of(
                sentences.say("figure." + name.code()),
                before.told(name),
                after.told(name),
                difference(name, before.figures, after.figures))));
        lines.addAll(ColumnTable.of(rows, options.width()));
    }

    private String difference(FigureName name, Figures before, Figures after) {
        Optional<Money> gap =
                before.amount(name).flatMap(was -> after.amount(name).map(is -> is.minus(was)));
        return gap.map(amount -> (amount.isPositive() ? "+" : "") + words.amount(amount))
                .or(() -> before.share(name).flatMap(was -> after.share(name).map(is -> points(was, is))))
                .orElse("");
    }

    /** Between the shares as they are printed. */
    private String points(Ratio before, Ratio after) {
        long gap = after.thousandths() - before.thousandths();
        return sentences.say("scenario.points", (gap > 0 ? "+" : "") + words.tenths(gap));
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

    /** The figures of one of the two dossiers. */
    private static final class Column {

        private final Figures figures;
        private final Explanations explanations;
        private final Words words;

        Column(Assessment assessment, Words words) {
            this.figures = Figures.of(assessment.budget());
            this.explanations = assessment.explanations();
            this.words = words;
        }

        String told(FigureName name) {
            return FigureTable.told(name, figures, explanations, words);
        }
    }
}
