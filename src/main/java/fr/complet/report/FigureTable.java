package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.FigureName;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Prints the figures of a budget, one on a line, under the names that explain them. */
final class FigureTable {

    private final Words words;
    private final Messages sentences;
    private final TextOptions options;

    FigureTable(Words words, TextOptions options) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    List<String> of(Budget budget) {
        List<String> lines = new ArrayList<>(Rule.of(sentences.say("figures.heading"), options));
        int room = 0;
        int amounts = 0;
        for (FigureName name : FigureName.values()) {
            room = Math.max(room, Layout.width(label(name)));
            amounts = Math.max(amounts, Layout.width(value(name, budget)));
        }
        for (FigureName name : FigureName.values()) {
            String row = Layout.left(label(name), room) + "  " + Layout.right(value(name, budget), amounts);
            lines.add(Layout.cut(row, options.width()));
        }
        lines.add("");
        return lines;
    }

    private String label(FigureName name) {
        return sentences.say("figure." + name.code());
    }

    private String value(FigureName name, Budget budget) {
        return name.amount(budget)
                .map(words::amount)
                .or(() -> name.share(budget).map(words::ratio))
                .orElseGet(() -> sentences.say("figure.unknown"));
    }
}
