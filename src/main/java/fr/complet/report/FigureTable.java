package fr.complet.report;

import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.budget.Figures;
import fr.complet.call.Assessment;
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

    List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>(Rule.of(sentences.say("figures.heading"), options));
        Figures figures = Figures.of(assessment.budget());
        Explanations explanations = assessment.explanations();
        List<List<String>> rows = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            rows.add(List.of(label(name), told(name, figures, explanations, words)));
        }
        lines.addAll(ColumnTable.of(rows, options.width()));
        lines.add("");
        return lines;
    }

    private String label(FigureName name) {
        return sentences.say("figure." + name.code());
    }

    /** A figure, or in two words why it is not known. */
    static String told(FigureName name, Figures figures, Explanations explanations, Words words) {
        return figures.amount(name)
                .map(words::amount)
                .or(() -> figures.share(name).map(words::ratio))
                .orElseGet(() -> new FormulaWords(words).unknown(explanations.of(name)));
    }
}
