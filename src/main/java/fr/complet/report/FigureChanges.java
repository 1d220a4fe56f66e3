package fr.complet.report;

import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.budget.Figures;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the figures that one assessment does not share with another, before and after. */
final class FigureChanges {

    private final Words words;
    private final Messages sentences;
    private final TextOptions options;

    FigureChanges(Words words, TextOptions options) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    /** Nothing when they are the same. */
    List<String> between(Assessment before, Assessment after) {
        Column first = new Column(before, words);
        Column second = new Column(after, words);
        List<FigureName> changed = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            if (!first.told(name).equals(second.told(name))) {
                changed.add(name);
            }
        }
        return changed.isEmpty() ? List.of() : table(changed, first, second);
    }

    private List<String> table(List<FigureName> names, Column before, Column after) {
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
        return ColumnTable.of(rows, options.width());
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

    /** The figures of one of the two. */
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
