package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Tells in plain text, for people: what must be done first, then every finding at its place, then the plan. */
public final class TextReport implements Report {

    private static final String INDENT = "  ";

    private final Words words;
    private final Messages messages;
    private final TextOptions options;
    private final SourceLines sources;

    public TextReport(Words words, TextOptions options) {
        this.words = words;
        this.messages = words.messages();
        this.options = options;
        this.sources = new SourceLines(words, options.width());
    }

    @Override
    public String of(Checked one) {
        var page = new Page();
        one.news().ifPresent(assessment -> judged(one, assessment, page));
        one.failure().ifPresent(failure -> page.lines(unreadable(one.path(), failure)));
        return options.strokes().drawn(page.text());
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        if (options.quiet()) {
            return "";
        }
        var page = new Page();
        page.lines(SummaryText.ending(summary, messages, options));
        return options.strokes().drawn(page.text());
    }

    private void judged(Checked one, Assessment assessment, Page page) {
        if (options.quiet()) {
            VerdictLine verdict = VerdictLine.of(one, messages);
            page.lines(
                    alone(one.path(), verdict.toString(), row -> VerdictText.painted(row, verdict, options.style())));
            return;
        }
        ToDo todo = ToDo.of(assessment);
        page.lines(heading(one.path()));
        page.lines(FirstScreenText.of(FirstScreen.of(one, todo, words), messages, options));
        page.line("");
        new Details(assessment, words, options, sources, page).tell(todo);
        page.lines(UserValues.of(assessment.call(), assessment.date(), words, options));
        page.lines(HomonymText.of(assessment.call(), words, options));
        page.lines(PlanTable.of(assessment, words, options));
    }

    /** Why a command cannot begin: no dossier is to blame, but what the command or its settings name. */
    public String refusal(Failure failure) {
        var page = new Page();
        page.lines(told(sentence(messages.say("screen.error"), failure), failure, "", !isNamed(failure)));
        return options.strokes().drawn(page.text());
    }

    /** Whether its sentence quotes all that its place would say. */
    private static boolean isNamed(Failure failure) {
        return failure.details().contains(Spot.full(failure.place()));
    }

    /** What cannot be read: what, where, and what to do. */
    private List<String> unreadable(String path, Failure failure) {
        String sentence = sentence(words.reading().label(failure), failure);
        if (options.quiet()) {
            return alone(path, sentence, options.style()::bad);
        }
        List<String> lines = new ArrayList<>(heading(path));
        lines.addAll(told(sentence, failure, path, failure.cause() != Cause.VALUE_REFUSED));
        return lines;
    }

    private String sentence(String label, Failure failure) {
        return label.toUpperCase(Locale.ROOT) + " · " + Inert.of(words.reading().failure(failure));
    }

    private List<String> told(String sentence, Failure failure, String path, boolean placed) {
        List<String> lines = new ArrayList<>();
        for (String line : Layout.wrap(sentence, options.width())) {
            lines.add(options.style().bad(line));
        }
        if (placed) {
            lines.add("  → " + Layout.cut(Spot.full(Spot.from(path, failure.place())), options.width() - 4));
        }
        for (String mistake : words.reading().mistakes(failure)) {
            Layout.wrap("- " + Inert.of(mistake), options.width() - 2).forEach(line -> lines.add("  " + line));
        }
        String remedy = messages.say("screen.remedy", Inert.of(words.reading().remedy(failure)));
        Layout.wrap(remedy, options.width() - 2).forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private List<String> heading(String path) {
        return options.named()
                ? List.of(options.style().strong(Layout.cut(Inert.of(path), options.width())))
                : List.of();
    }

    /** A verdict on one line, or below its path where there is no room. */
    private List<String> alone(String path, String verdict, UnaryOperator<String> paint) {
        String name = options.named() ? messages.say("screen.named", Inert.of(path)) : "";
        if (Layout.width(name + verdict) <= options.width()) {
            return List.of(name + paint.apply(verdict));
        }
        List<String> lines = new ArrayList<>(name.isEmpty() ? List.of() : List.of(name.strip()));
        Layout.wrap(verdict, options.width() - INDENT.length())
                .forEach(row -> lines.add((lines.isEmpty() ? "" : INDENT) + paint.apply(row)));
        return lines;
    }
}
