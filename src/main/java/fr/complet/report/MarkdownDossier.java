package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Place;
import fr.complet.parameter.Reference;
import java.util.List;

/** Writes one dossier in Markdown: what is to be done and by whom, as boxes to tick, and what its plan is made of. */
final class MarkdownDossier {

    /** Of one requirement; a comment has no room for more. */
    private static final int MOST_FINDINGS = 5;

    private final FormatWords said;
    private final Words words;
    private final boolean listed;

    MarkdownDossier(FormatWords said, boolean listed) {
        this.said = said;
        this.words = said.words();
        this.listed = listed;
    }

    /** Its line in the table of all dossiers. */
    String row(Checked one) {
        String counts = one.assessment()
                .map(assessment ->
                        String.join(", ", VerdictLine.of(one, words.messages()).all()))
                .orElseGet(() -> words.reading().failure(one.failure().orElseThrow()));
        return "| " + MarkdownText.code(one.path()) + " | " + verdict(one) + " | " + MarkdownText.inert(counts)
                + " |\n";
    }

    String section(Checked one) {
        var text = new StringBuilder();
        text.append(listed ? opened(one) : "## Complet · " + verdict(one) + "\n\n" + named(one));
        one.news().ifPresent(assessment -> judged(text, one, assessment));
        one.failure().ifPresent(failure -> {
            text.append(MarkdownText.inert(words.reading().failure(failure))).append("\n\n");
            words.reading().mistakes(failure).forEach(mistake -> item(text, "- ", MarkdownText.inert(mistake)));
            String remedy =
                    words.messages().say("screen.remedy", words.reading().remedy(failure));
            text.append(MarkdownText.inert(remedy)).append("\n\n");
        });
        return text.append(listed ? "</details>\n\n" : "").toString();
    }

    private String opened(Checked one) {
        // Inside HTML, Markdown's own signs mean nothing, and backslashes would be seen.
        String path = new Markup().text(one.path()).toString();
        return "<details><summary>" + path + " · " + verdict(one) + "</summary>\n\n";
    }

    private static String named(Checked one) {
        return MarkdownText.code(one.path()) + "\n\n";
    }

    private String verdict(Checked one) {
        return words.messages()
                .say("verdict."
                        + one.assessment()
                                .map(Assessment::verdict)
                                .map(Enum::name)
                                .orElse("UNREADABLE"));
    }

    private void judged(StringBuilder text, Checked one, Assessment assessment) {
        ToDo todo = ToDo.of(assessment);
        FirstScreen screen = FirstScreen.of(one, todo, words);
        text.append("**")
                .append(MarkdownText.inert(screen.verdict().toString()))
                .append("**\n\n");
        text.append(MarkdownText.inert(screen.call())).append("  \n");
        text.append(MarkdownText.inert(screen.money())).append("\n\n");
        for (Heading heading : Heading.values()) {
            group(text, one, heading, todo.under(heading));
        }
        text.append(MarkdownText.inert(screen.rest())).append("\n\n");
        userValues(text, assessment);
        plan(text, assessment);
    }

    private void userValues(StringBuilder text, Assessment assessment) {
        List<String> values = UserValues.told(assessment.call(), assessment.date(), words);
        if (!values.isEmpty()) {
            text.append("### ")
                    .append(words.messages().say("heading.user_values"))
                    .append("\n\n");
            values.forEach(value -> item(text, "- ", MarkdownText.inert(value)));
            text.append('\n');
        }
    }

    private void group(StringBuilder text, Checked one, Heading heading, List<Judged> judged) {
        var items = new StringBuilder();
        for (Judged each : judged) {
            List<Remark> remarks = Remark.of(one, each, words).stream()
                    .filter(remark -> !remark.isAccepted(one))
                    .toList();
            if (!remarks.isEmpty()) {
                requirement(items, one, each, remarks);
            }
        }
        if (!items.isEmpty()) {
            text.append("### ").append(said.say("group." + heading.name())).append("\n\n");
            text.append(items).append('\n');
        }
    }

    private void requirement(StringBuilder text, Checked one, Judged judged, List<Remark> remarks) {
        Remark first = remarks.get(0);
        boolean alone = remarks.size() == 1;
        String what = alone ? first.message() : words.title(judged.clause());
        String about = words.messages().say("severity." + judged.severity().name()) + " · "
                + MarkdownText.code(judged.clause().id());
        item(text, "- [ ] ", "**" + MarkdownText.inert(what) + "** · " + about + (alone ? place(one, first) : ""));
        if (!alone) {
            findings(text, one, remarks);
        }
        remedy(text, first);
        Reference source = judged.source();
        String title = new ParameterWords(words).source(source);
        item(text, "  - ", said.say("html.source") + " " + MarkdownText.link(title, source.url()));
    }

    private void findings(StringBuilder text, Checked one, List<Remark> remarks) {
        remarks.stream()
                .limit(MOST_FINDINGS)
                .forEach(remark -> item(text, "  - ", MarkdownText.inert(remark.message()) + place(one, remark)));
        int others = remarks.size() - MOST_FINDINGS;
        if (others > 0) {
            item(text, "  - ", words.messages().count("detail.others", others, words.count(others)));
        }
    }

    private void remedy(StringBuilder text, Remark remark) {
        remark.remedy()
                .map(remedy -> words.messages().say("screen.remedy", remedy))
                .ifPresent(remedy -> item(text, "  - ", MarkdownText.prose(remedy)));
    }

    private static String place(Checked one, Remark remark) {
        Place place = remark.place();
        boolean telling = one.assessment().isPresent()
                && remark.finding()
                        .filter(finding ->
                                Spot.isTelling(finding, one.assessment().get().dossier()))
                        .isPresent();
        return telling ? " · " + MarkdownText.code(Spot.brief(place)) : "";
    }

    private void plan(StringBuilder text, Assessment assessment) {
        List<PlanPart> costs = PlanPart.ofCosts(assessment.budget(), said);
        List<PlanPart> resources = PlanPart.ofResources(assessment.budget(), said);
        if (costs.isEmpty() && resources.isEmpty()) {
            return;
        }
        text.append("| ")
                .append(words.messages().say("plan.heading"))
                .append(" | ")
                .append(said.say("plan.amount"));
        text.append(" | ").append(said.say("plan.share")).append(" |\n|---|---:|---:|\n");
        side(text, said.say("plan.costs"), costs);
        side(text, said.say("plan.resources"), resources);
        text.append('\n');
    }

    private void side(StringBuilder text, String title, List<PlanPart> parts) {
        text.append("| **").append(title).append("** | | |\n");
        for (PlanPart part : parts) {
            text.append("| ").append(MarkdownText.inert(part.label())).append(" | ");
            text.append(words.amount(part.amount()))
                    .append(" | ")
                    .append(part.share())
                    .append(" |\n");
        }
    }

    private static void item(StringBuilder text, String mark, String content) {
        text.append(mark).append(content).append('\n');
    }
}
