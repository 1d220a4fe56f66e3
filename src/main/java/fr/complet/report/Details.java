package fr.complet.report;

import static fr.complet.report.DetailLabel.ACTUAL;
import static fr.complet.report.DetailLabel.DECLARED;
import static fr.complet.report.DetailLabel.DERIVATION;
import static fr.complet.report.DetailLabel.EXPECTED;
import static fr.complet.report.DetailLabel.RECOMPUTED;
import static fr.complet.report.DetailLabel.REMEDY;
import static fr.complet.report.DetailLines.INDENT;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Notice;
import fr.complet.language.Messages;
import fr.complet.requirement.Computed;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import java.util.List;

/** Prints every requirement of a checklist that somebody must act on: each finding at its place, and its source. */
final class Details {

    private static final String ARROW = INDENT + INDENT + "→ ";

    private final Assessment assessment;
    private final Words words;
    private final Messages messages;
    private final TextOptions options;
    private final SourceLines sources;
    private final Page page;
    private final Excerpt excerpt;
    private final DetailLines lines;

    Details(Assessment assessment, Words words, TextOptions options, SourceLines sources, Page page) {
        this.assessment = assessment;
        this.words = words;
        this.messages = words.messages();
        this.options = options;
        this.sources = sources;
        this.page = page;
        this.excerpt = new Excerpt(assessment.dossier(), options, page);
        this.lines = new DetailLines(messages, options.width(), page);
    }

    void tell(ToDo todo) {
        for (Heading heading : Heading.values()) {
            section(messages.say(heading.key()), todo.under(heading));
        }
        section(messages.say("heading.waiting"), todo.waiting());
        if (options.everything()) {
            section(messages.say("heading.waived"), assessment.with(Status.WAIVED));
            brief(messages.say("heading.met"), assessment.with(Status.MET));
            brief(messages.say("heading.not_applicable"), assessment.with(Status.NOT_APPLICABLE));
        }
        notices();
    }

    private void section(String heading, List<Judged> judged) {
        if (!judged.isEmpty()) {
            page.lines(Rule.of(heading, options));
            judged.forEach(this::block);
        }
    }

    /** What needs nobody: one line each. */
    private void brief(String heading, List<Judged> judged) {
        if (!judged.isEmpty()) {
            page.lines(Rule.of(heading, options));
            judged.forEach(one -> page.lines(Layout.wrap(
                    "[" + one.clause().id() + "] " + Inert.of(words.title(one.clause())), options.width())));
            page.line("");
        }
    }

    private void block(Judged one) {
        title(one);
        ToldFindings told = ToldFindings.of(one, words);
        List<ToldFinding> findings = told.findings();
        for (int i = 0; i < findings.size(); i++) {
            ToldFinding finding = findings.get(i);
            boolean isLast = i + 1 == findings.size();
            finding(one, finding, !isLast && finding.goesOnWith(findings.get(i + 1)));
            if (isLast || !findings.get(i + 1).remedy().equals(finding.remedy())) {
                lines.labelled(REMEDY, finding.remedy());
            }
        }
        if (told.others() > 0) {
            lines.indented(INDENT, messages.count("detail.others", told.others(), words.count(told.others())));
        }
        awaited(told.awaited());
        page.put(sources.of(one.source()));
        page.line("");
    }

    private void awaited(AwaitedAnswers answers) {
        if (!answers.isEmpty()) {
            lines.indented(INDENT, answers.told(words));
        }
    }

    private void title(Judged one) {
        String state = messages.say("status." + state(one)) + ", "
                + messages.say("severity." + one.severity().name());
        String text = "[" + one.clause().id() + "] " + Inert.of(words.title(one.clause())) + " · " + state;
        for (String line : Layout.wrap(text, options.width())) {
            page.line(options.style().strong(line));
        }
    }

    static String state(Judged one) {
        if (!one.is(Status.UNDECIDED)) {
            return one.status().name();
        }
        return Heading.lacksAnswers(one) ? "UNCLEAR" : "UNVERIFIABLE";
    }

    /**
     * Prints one finding.
     *
     * @param toldAgain whether its place follows with the next finding
     */
    private void finding(Judged one, ToldFinding told, boolean toldAgain) {
        if (!told.message().equals(words.title(one.clause()))) {
            lines.indented(INDENT, Inert.of(told.message()));
        }
        Finding finding = told.finding();
        if (!toldAgain && Spot.isTelling(finding, assessment.dossier())) {
            page.put(ARROW)
                    .put(Layout.cut(told.spot(), options.width() - ARROW.length()))
                    .end();
            excerpt.show(finding.place(), INDENT.length() * 3);
        }
        boolean computed = finding.computed().isPresent();
        lines.labelled(computed ? RECOMPUTED : EXPECTED, words.expected(finding).orElse(""));
        lines.labelled(computed ? DECLARED : ACTUAL, words.actual(finding).orElse(""));
        if (computed) {
            finding.computed()
                    .flatMap(Computed::figure)
                    .ifPresent(figure -> lines.labelled(DERIVATION, messages.say("detail.explain", figure.code())));
        }
    }

    private void notices() {
        List<Notice> notices = assessment.dossier().notices();
        if (notices.isEmpty()) {
            return;
        }
        page.lines(Rule.of(messages.say("heading.notices"), options));
        for (Notice notice : notices) {
            String spot = Spot.brief(notice.place());
            lines.indented("", Inert.of(words.reading().notice(notice)) + (spot.isEmpty() ? "" : " (" + spot + ")"));
        }
        page.line("");
    }
}
