package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.Derivation;
import fr.complet.budget.Derived;
import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.budget.Quotient;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Prints how figures come about: the rule, what the call or the law asks of them, and the derivation as a tree. */
final class FigureExplanation {

    private static final String INDENT = "  ";

    private final Words words;
    private final TextOptions options;
    private final TitleWords titles;
    private final Messages sentences;
    private final DerivationText tree;

    FigureExplanation(Words words, TextOptions options) {
        this.words = words;
        this.options = options;
        this.titles = TitleWords.of(words);
        this.sentences = titles.sentences();
        this.tree = new DerivationText(words, options);
    }

    List<String> of(Assessment assessment, Explained wanted) {
        List<String> lines = new ArrayList<>();
        Explanations explanations = assessment.explanations();
        for (FigureName name : wanted.figures()) {
            lines.addAll(tree.of(row(name, explanations.of(name))));
            rule(lines, name.code());
            FigureUses.of(name, assessment, words).forEach(use -> wrapped(lines, use));
            lines.add("");
        }
        for (BreakdownName name : wanted.breakdowns()) {
            List<DerivationRow> rows = explanations.of(name).stream()
                    .flatMap(entry -> entry.told(new DerivationRows(words)).stream())
                    .toList();
            if (!rows.isEmpty()) {
                lines.add(options.style().strong(titles.name(name)));
                rows.forEach(row -> lines.addAll(tree.of(row)));
                rule(lines, name.code());
                lines.add("");
            }
        }
        return lines;
    }

    private DerivationRow row(FigureName name, Derivation how) {
        if (how instanceof Derived.Named named) {
            return named.told(new DerivationRows(words)).get(0);
        }
        List<DerivationRow> below = how.told(new DerivationRows(words));
        String value = how instanceof Quotient quotient ? share(quotient) : new FormulaWords(words).unknown(how);
        return new DerivationRow(titles.name(name), value, how.told(new FormulaWords(words)), "", below);
    }

    private String share(Quotient quotient) {
        return quotient.share().map(words::ratio).orElseGet(() -> new FormulaWords(words).unknown(quotient));
    }

    private void rule(List<String> lines, String figure) {
        wrapped(lines, sentences.say("rule", sentences.say("rule." + figure)));
    }

    private void wrapped(List<String> lines, String text) {
        List<String> rows = Layout.wrap(text, options.width() - INDENT.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(i == 0 ? rows.get(i) : INDENT + rows.get(i));
        }
    }
}
