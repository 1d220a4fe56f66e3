package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.parameter.Reference;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the checklist, grouped by who must act: each requirement with what is found, where, what to do, and its source. */
final class HtmlChecklist {

    /** Nobody reads more of them on a page. */
    private static final int MOST_FINDINGS = 100;

    private static final int MOST_BEFORE = 40;
    private static final int MOST_OF_A_LINE = 160;

    private final Markup html;
    private final Checked one;
    private final Assessment assessment;
    private final FormatWords said;
    private final Words words;

    HtmlChecklist(Markup html, Checked one, Assessment assessment, FormatWords said) {
        this.html = html;
        this.one = one;
        this.assessment = assessment;
        this.said = said;
        this.words = said.words();
    }

    void write(ToDo todo, String heading) {
        for (Heading group : Heading.values()) {
            List<Judged> judged = todo.under(group);
            if (!judged.isEmpty()) {
                html.open("section", "class", "group").leaf(heading, said.say("group." + group.name()));
                cards(judged, lower(heading));
                html.end();
            }
        }
    }

    /** What asks for nothing now, folded: what waits, derogations and, when everything is wanted, what is met. */
    void writeRest(ToDo todo, String heading, boolean everything) {
        folded(todo.waiting(), "html.waiting", heading);
        folded(assessment.with(Status.WAIVED), "html.waived", heading);
        if (everything) {
            brief(assessment.with(Status.MET), "html.met");
            brief(assessment.with(Status.NOT_APPLICABLE), "html.not_applicable");
        }
    }

    private static String lower(String heading) {
        return "h" + (heading.charAt(1) - '0' + 1);
    }

    private void folded(List<Judged> judged, String title, String heading) {
        if (!judged.isEmpty()) {
            html.open("details", "class", "more").leaf("summary", said.count(title, judged.size()));
            cards(judged, heading);
            html.end();
        }
    }

    private void brief(List<Judged> judged, String title) {
        html.open("details", "class", "more")
                .leaf("summary", said.count(title, judged.size()))
                .open("ul");
        for (Judged each : judged) {
            html.open("li")
                    .text(words.title(each.clause()) + " ")
                    .leaf("code", each.clause().id())
                    .end();
        }
        html.close().end();
    }

    private void cards(List<Judged> judged, String heading) {
        html.open("ul", "class", "cards").raw("\n");
        judged.forEach(each -> card(each, heading));
        html.end();
    }

    private void card(Judged judged, String heading) {
        Clause clause = judged.clause();
        html.open("li", "class", "card " + judged.severity().name().toLowerCase(Locale.ROOT));
        html.leaf(heading, words.title(clause));
        html.open("p", "class", "about");
        html.leaf("span", words.messages().say("severity." + judged.severity().name()), "class", "severity");
        html.text(" · " + words.messages().say("status." + Details.state(judged)) + " · ");
        html.leaf("code", clause.id()).end();
        List<Finding> findings = judged.outcome().findings();
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> finding(judged, finding));
        int others = findings.size() - MOST_FINDINGS;
        if (others > 0) {
            html.leaf("p", words.messages().count("detail.others", others, words.count(others)));
        }
        source(judged.source());
        html.end();
    }

    private void finding(Judged judged, Finding finding) {
        html.open("div", "class", "finding");
        String message = words.message(judged.clause(), finding);
        if (!message.equals(words.title(judged.clause()))) {
            html.leaf("p", message);
        }
        if (one.isAccepted(judged, finding)) {
            html.leaf("p", said.say("accepted"), "class", "note");
        }
        if (Spot.isTelling(finding, assessment.dossier())) {
            html.leaf("p", Spot.full(Spot.from(one.path(), finding.place())), "class", "place");
            Quotation.of(assessment.dossier(), finding.place()).ifPresent(this::quotation);
        }
        figures(finding);
        words.remedy(judged.clause(), finding)
                .ifPresent(remedy -> html.open("p", "class", "remedy")
                        .prose(words.messages().say("screen.remedy", remedy))
                        .close());
        html.end();
    }

    private void quotation(Quotation line) {
        String before = line.before();
        int hidden = Math.max(0, before.length() - MOST_BEFORE);
        html.open("pre").open("code").text((hidden == 0 ? "" : "…") + before.substring(hidden));
        html.leaf("mark", Layout.cut(line.answer(), MOST_OF_A_LINE));
        html.text(Layout.cut(line.after(), MOST_OF_A_LINE)).close().close();
    }

    private void figures(Finding finding) {
        if (finding.expected().isPresent() || finding.actual().isPresent()) {
            html.open("dl");
            figure("detail.expected", words.expected(finding));
            figure("detail.actual", words.actual(finding));
            html.close();
        }
    }

    private void figure(String label, Optional<String> told) {
        told.ifPresent(known -> html.open("div")
                .leaf("dt", words.messages().say(label))
                .leaf("dd", known)
                .close());
    }

    private void source(Reference source) {
        String title = new ParameterWords(words).source(source);
        html.open("p", "class", "source").text(said.say("html.source") + " ");
        if (WebAddress.is(source.url())) {
            html.leaf("a", title, "href", source.url(), "rel", "noreferrer");
            html.text(source.readOn()
                    .map(day -> words.messages().say("source.read", words.day(day)))
                    .orElse(""));
        } else {
            html.text(title);
        }
        html.close();
    }
}
