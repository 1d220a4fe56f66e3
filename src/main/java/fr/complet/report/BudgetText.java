package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the budget of a dossier in plain text: the plan de financement and every figure, or how figures come about. */
public final class BudgetText {

    private final Words words;
    private final Messages messages;
    private final TextOptions options;

    public BudgetText(Words words, TextOptions options) {
        this.words = words;
        this.messages = words.messages();
        this.options = options;
    }

    /** Nothing when the dossier cannot be read. */
    public Optional<String> of(BudgetView view) {
        return view.scenario()
                .before()
                .assessment()
                .flatMap(before -> view.scenario().after().assessment().map(after -> told(before, after, view)));
    }

    private String told(Assessment before, Assessment assessment, BudgetView view) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Layout.wrap(FirstScreen.call(assessment, words), options.width()));
        lines.addAll(Layout.wrap(MoneyLine.of(assessment, words), options.width()));
        lines.add("");
        if (view.supposes()) {
            lines.addAll(new ScenarioText(words, options).of(view.scenario().supposed(), before, assessment));
        }
        view.explained()
                .ifPresent(wanted -> lines.addAll(new FigureExplanation(words, options).of(assessment, wanted)));
        if (view.advises()) {
            lines.addAll(new AdviceText(assessment, words, options).lines());
        }
        if (view.isPlain()) {
            lines.addAll(PlanTable.of(assessment, words, options));
            lines.addAll(FundingPicture.of(assessment.budget(), words, options));
            lines.addAll(new FigureTable(words, options).of(assessment));
            lines.addAll(new ScheduleText(assessment, words, options).lines());
            lines.addAll(new SimplifiedText(assessment, words, options).lines());
        }
        lines.addAll(Layout.wrap(messages.say("report.disclaimer"), options.width()));
        return options.strokes().drawn(String.join("\n", lines) + "\n");
    }
}
