package fr.complet.report;

import fr.complet.budget.InKind;
import fr.complet.budget.Schedule;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what is spent year by year, how grants may be paid, and what is given in kind. */
final class ScheduleText {

    private static final String INDENT = "  ";

    private final Assessment assessment;
    private final Words words;
    private final Messages sentences;
    private final TextOptions options;
    private final List<String> lines = new ArrayList<>();

    ScheduleText(Assessment assessment, Words words, TextOptions options) {
        this.assessment = assessment;
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    List<String> lines() {
        schedule(assessment).ifPresent(this::schedule);
        InKind.of(assessment.budget()).ifPresent(this::inKind);
        return lines;
    }

    static Optional<Schedule> schedule(Assessment assessment) {
        return Schedule.of(
                assessment.dossier(),
                assessment.budget(),
                assessment.call().terms().payments(),
                assessment.date());
    }

    private void schedule(Schedule schedule) {
        lines.addAll(Rule.of(sentences.say("schedule.heading"), options));
        boolean payable =
                schedule.years().stream().anyMatch(year -> year.payable().isPresent());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                sentences.say("schedule.spending"),
                sentences.say("schedule.sum"),
                payable ? sentences.say("schedule.payable") : ""));
        schedule.years()
                .forEach(year -> rows.add(List.of(
                        Integer.toString(year.year()),
                        words.amount(year.spending()),
                        words.amount(year.sum()),
                        year.payable().map(words::amount).orElse(""))));
        if (!schedule.undated().isZero()) {
            rows.add(List.of(sentences.say("undated"), words.amount(schedule.undated()), "", ""));
        }
        lines.addAll(ColumnTable.of(rows, options.width()));
        lines.addAll(YearBars.of(schedule, words, options));
        schedule.payments().forEach(this::payment);
        lines.add("");
    }

    private void payment(Schedule.Payment payment) {
        RemedyWords names = new RemedyWords(words, assessment);
        wrapped(sentences.say(
                "schedule.payment",
                names.funder(payment.resource()),
                words.amount(payment.amount()),
                words.amount(payment.advance()),
                words.amount(payment.instalments())));
        source(payment.terms().instalments()).ifPresent(source -> wrapped(INDENT + source));
    }

    private Optional<String> source(Dated<?> value) {
        return value.entryOn(assessment.date())
                .flatMap(DatedValue::source)
                .map(source -> Inert.of(new ParameterWords(words).source(source)));
    }

    private void inKind(InKind inKind) {
        String key = inKind.gap().isZero() ? "in_kind.equal" : "in_kind.gap";
        wrapped(sentences.say(
                key,
                words.amount(inKind.costs()),
                words.amount(inKind.resources()),
                words.amount(inKind.gap().magnitude())));
        lines.add("");
    }

    private void wrapped(String text) {
        List<String> rows = Layout.wrap(text, options.width() - INDENT.length());
        String indent = text.startsWith(INDENT) ? INDENT : "";
        for (int i = 0; i < rows.size(); i++) {
            lines.add(i == 0 ? indent + rows.get(i) : indent + INDENT + rows.get(i));
        }
    }
}
