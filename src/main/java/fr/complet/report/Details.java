package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Notice;
import fr.complet.language.Messages;
import fr.complet.parameter.Reference;
import fr.complet.requirement.Computed;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;

/** Prints every requirement of a checklist that somebody must act on: each finding at its place, and its source. */
final class Details {

    private static final String INDENT = "  ";
    private static final String EXPECTED = "detail.expected";
    private static final String ACTUAL = "detail.actual";
    private static final String REMEDY = "detail.remedy";
    private static final String SOURCE = "detail.source";
    private static final String DECLARED = "detail.declared";
    private static final String RECOMPUTED = "detail.recomputed";
    private static final String DERIVATION = "detail.derivation";
    private static final List<String> LABELS =
            List.of(EXPECTED, ACTUAL, REMEDY, SOURCE, DECLARED, RECOMPUTED, DERIVATION);
    private static final int MOST_ROWS = 12;

    private final Assessment assessment;
    private final Words words;
    private final Messages messages;
    private final TextOptions options;
    private final Excerpt excerpt;
    /** Where what follows a label begins. */
    private final int column;

    Details(Assessment assessment, Words words, TextOptions options) {
        this.assessment = assessment;
        this.words = words;
        this.messages = words.messages();
        this.options = options;
        this.excerpt = new Excerpt(assessment.dossier(), options);
        this.column = column(messages);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        ToDo todo = ToDo.of(assessment);
        for (Heading heading : Heading.values()) {
            section(lines, messages.say(heading.key()), todo.under(heading));
        }
        section(lines, messages.say("heading.waiting"), todo.waiting());
        if (options.everything()) {
            section(lines, messages.say("heading.waived"), assessment.with(Status.WAIVED));
            brief(lines, messages.say("heading.met"), assessment.with(Status.MET));
            brief(lines, messages.say("heading.not_applicable"), assessment.with(Status.NOT_APPLICABLE));
        }
        notices(lines);
        return lines;
    }

    private void section(List<String> lines, String heading, List<Judged> judged) {
        if (!judged.isEmpty()) {
            lines.addAll(Rule.of(heading, options));
            judged.forEach(one -> block(lines, one));
        }
    }

    /** What needs nobody: one line each. */
    private void brief(List<String> lines, String heading, List<Judged> judged) {
        if (!judged.isEmpty()) {
            lines.addAll(Rule.of(heading, options));
            judged.forEach(one -> lines.addAll(Layout.wrap(
                    "[" + one.clause().id() + "] " + Inert.of(words.title(one.clause())), options.width())));
            lines.add("");
        }
    }

    private void block(List<String> lines, Judged one) {
        title(lines, one);
        ToldFindings told = ToldFindings.of(one, words);
        List<Finding> findings = told.findings();
        String remedy = "";
        for (int i = 0; i < findings.size(); i++) {
            String next = words.remedy(one.clause(), findings.get(i)).orElse("");
            if (!next.equals(remedy)) {
                labelled(lines, REMEDY, remedy);
            }
            finding(lines, one, findings.get(i), isToldAgain(one, findings, i, next));
            remedy = next;
        }
        labelled(lines, REMEDY, remedy);
        if (told.others() > 0) {
            indented(lines, INDENT, messages.count("detail.others", told.others(), words.count(told.others())));
        }
        awaited(lines, told.awaited());
        source(lines, one.clause().source());
        lines.add("");
    }

    private void awaited(List<String> lines, AwaitedAnswers answers) {
        if (!answers.isEmpty()) {
            indented(lines, INDENT, answers.told(words));
        }
    }

    private void title(List<String> lines, Judged one) {
        String state = messages.say("status." + state(one)) + ", "
                + messages.say("severity." + one.severity().name());
        String text = "[" + one.clause().id() + "] " + Inert.of(words.title(one.clause())) + " · " + state;
        Layout.wrap(text, options.width())
                .forEach(line -> lines.add(options.style().strong(line)));
    }

    static String state(Judged one) {
        if (!one.is(Status.UNDECIDED)) {
            return one.status().name();
        }
        return Heading.lacksAnswers(one) ? "UNCLEAR" : "UNVERIFIABLE";
    }

    /** The next finding has the same place and remedy, and this one has nothing more to say than its sentence. */
    private boolean isToldAgain(Judged one, List<Finding> findings, int index, String remedy) {
        Finding finding = findings.get(index);
        return index + 1 < findings.size()
                && finding.expected().isEmpty()
                && finding.actual().isEmpty()
                && Spot.isSame(finding.place(), findings.get(index + 1).place())
                && remedy.equals(
                        words.remedy(one.clause(), findings.get(index + 1)).orElse(""));
    }

    /**
     * Prints one finding.
     *
     * @param toldAgain whether its place follows with the next finding
     */
    private void finding(List<String> lines, Judged one, Finding finding, boolean toldAgain) {
        String message = words.message(one.clause(), finding);
        if (!message.equals(words.title(one.clause()))) {
            indented(lines, INDENT, Inert.of(message));
        }
        if (!toldAgain && Spot.isTelling(finding, assessment.dossier())) {
            lines.add(Layout.cut(INDENT + INDENT + "→ " + Spot.full(finding.place()), options.width()));
            lines.addAll(excerpt.of(finding.place(), INDENT.length() * 3));
        }
        boolean computed = finding.computed().isPresent();
        labelled(
                lines, computed ? RECOMPUTED : EXPECTED, words.expected(finding).orElse(""));
        labelled(lines, computed ? DECLARED : ACTUAL, words.actual(finding).orElse(""));
        finding.computed()
                .flatMap(Computed::figure)
                .ifPresent(figure -> labelled(lines, DERIVATION, messages.say("detail.explain", figure.code())));
    }

    private void labelled(List<String> lines, String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        String label = messages.say(key);
        List<String> rows = Layout.wrap(Inert.of(text), options.width() - column, MOST_ROWS);
        for (int i = 0; i < rows.size(); i++) {
            String start = INDENT + INDENT + (i == 0 ? label : "");
            lines.add(start + Layout.spaces(column - Layout.width(start)) + rows.get(i));
        }
    }

    private static int column(Messages messages) {
        int widest = 0;
        for (String key : LABELS) {
            widest = Math.max(widest, Layout.width(messages.say(key)));
        }
        return INDENT.length() * 2 + widest + 2;
    }

    private void source(List<String> lines, Reference source) {
        labelled(lines, SOURCE, new ParameterWords(words).source(source));
        if (!source.url().isEmpty()) {
            // Never broken, so that a terminal still opens it.
            String read = source.readOn()
                    .map(day -> messages.say("source.read", words.day(day)))
                    .orElse("");
            lines.add(Layout.spaces(column) + Inert.of(source.url()) + read);
        }
    }

    private void notices(List<String> lines) {
        List<Notice> notices = assessment.dossier().notices();
        if (notices.isEmpty()) {
            return;
        }
        lines.addAll(Rule.of(messages.say("heading.notices"), options));
        for (Notice notice : notices) {
            String spot = Spot.brief(notice.place());
            indented(lines, "", Inert.of(words.reading().notice(notice)) + (spot.isEmpty() ? "" : " (" + spot + ")"));
        }
        lines.add("");
    }

    private void indented(List<String> lines, String indent, String text) {
        Layout.wrap(text, options.width() - indent.length(), MOST_ROWS).forEach(row -> lines.add(indent + row));
    }
}
