package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tells the budget of a dossier in plain text: the plan de financement, then every figure. */
public final class BudgetText {

    private final Words words;
    private final Messages messages;
    private final TextOptions options;

    public BudgetText(Words words, TextOptions options) {
        this.words = words;
        this.messages = words.messages();
        this.options = options;
    }

    public String of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Layout.wrap(FirstScreen.call(assessment, words), options.width()));
        lines.addAll(Layout.wrap(MoneyLine.of(assessment, words), options.width()));
        lines.add("");
        lines.addAll(PlanTable.of(assessment, words, options));
        lines.addAll(new FigureTable(words, options).of(assessment.budget()));
        lines.addAll(Layout.wrap(messages.say("report.disclaimer"), options.width()));
        return String.join("\n", lines) + "\n";
    }
}
