package fr.complet.report;

import fr.complet.budget.Schedule;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what is spent by the end of each year as bars, above what the funders may have paid by then. */
final class YearBars {

    private static final int MOST = 60;
    private static final String GAP = "  ";

    private final Messages sentences;
    private final Money whole;
    private final int labels;
    private final int columns;

    private YearBars(Schedule schedule, Words words, TextOptions options) {
        this.sentences = PlanCaption.sentences(words);
        this.whole = schedule.years().stream()
                .map(year -> year.sum().max(year.payable().orElse(Money.ZERO)))
                .reduce(Money.ZERO, Money::max);
        this.labels = Math.max(Layout.width(sentences.say("text.spent")), Layout.width(sentences.say("text.payable")));
        this.columns = Math.min(MOST, options.width() - labels - 2 * (GAP.length() + 4));
    }

    /** Nothing of a single year: there is nothing to compare. */
    static List<String> of(Schedule schedule, Words words, TextOptions options) {
        List<String> lines = new ArrayList<>();
        if (schedule.years().size() > 1) {
            lines.add("");
            var bars = new YearBars(schedule, words, options);
            schedule.years().forEach(year -> bars.add(lines, year));
            lines.add("");
        }
        return lines;
    }

    private void add(List<String> lines, Schedule.Year year) {
        String name = Integer.toString(year.year());
        lines.add(bar(name, "text.spent", year.sum()));
        Optional<Money> payable = year.payable();
        payable.ifPresent(amount -> lines.add(bar(Layout.spaces(name.length()), "text.payable", amount)));
    }

    private String bar(String name, String key, Money amount) {
        String row = name + GAP + Layout.left(sentences.say(key), labels) + GAP + Strokes.bar(amount, whole, columns);
        return row.stripTrailing();
    }
}
