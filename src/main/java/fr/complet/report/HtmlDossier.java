package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Homonym;
import fr.complet.dossier.Notice;
import fr.complet.reading.Failure;
import java.util.List;
import java.util.Locale;

/** Writes one dossier: its verdict, what is to be done and by whom, its plan de financement. Alone, or as one of a list. */
final class HtmlDossier {

    private final FormatWords said;
    private final Words words;
    private final TextOptions options;

    HtmlDossier(FormatWords said, TextOptions options) {
        this.said = said;
        this.words = said.words();
        this.options = options;
    }

    String of(Checked one) {
        var html = new Markup();
        one.assessment().ifPresent(assessment -> judged(html, one, assessment));
        one.failure().ifPresent(failure -> unreadable(html, one, failure));
        return html.toString();
    }

    /** What becomes of it, without the reasons. */
    String brief(Checked one) {
        if (one.assessment().isEmpty()) {
            return of(one);
        }
        var html = new Markup();
        Assessment assessment = one.assessment().get();
        HtmlHead head = head(html, one, assessment, ToDo.of(assessment));
        html.leaf("p", said.say("html.brief"), "class", "note");
        head.close();
        return html.toString();
    }

    private HtmlHead head(Markup html, Checked one, Assessment assessment, ToDo todo) {
        VerdictLine verdict = VerdictLine.of(assessment, words.messages());
        var head = new HtmlHead(html, options.named());
        head.open(assessment.verdict().code() + " " + actors(todo));
        head.title(one.path(), name(assessment));
        head.verdict(verdict.label(), String.join(", ", verdict.all()));
        return head;
    }

    private void judged(Markup html, Checked one, Assessment assessment) {
        ToDo todo = ToDo.of(assessment);
        FirstScreen screen = FirstScreen.of(assessment, todo, words);
        HtmlHead head = head(html, one, assessment, todo);
        html.open("div", "class", "facts");
        html.leaf("p", screen.call()).leaf("p", screen.money()).end();
        homonym(html, assessment);
        var checklist = new HtmlChecklist(html, one, assessment, said);
        checklist.write(todo, head.below());
        html.leaf("p", screen.rest(), "class", "rest").raw("\n");
        checklist.writeRest(todo, head.below(), options.everything());
        userValues(html, assessment, head.below());
        notices(html, assessment, head.below());
        new HtmlPlan(html, assessment, said).write(head.below());
        head.close();
    }

    /** Whom the list may be narrowed to. */
    private static String actors(ToDo todo) {
        var classes = new StringBuilder();
        for (Heading heading : Heading.values()) {
            if (!todo.under(heading).isEmpty()) {
                classes.append("for-").append(HtmlFilters.code(heading.name())).append(' ');
            }
        }
        return classes.toString().strip();
    }

    private static String name(Assessment assessment) {
        String name = assessment.dossier().applicant().name().value().orElse("");
        String reference = assessment.dossier().filing().reference().value().orElse("");
        return name.isEmpty() || reference.isEmpty() ? name + reference : name + " · " + reference;
    }

    private void homonym(Markup html, Assessment assessment) {
        assessment
                .call()
                .homonym()
                .map(Homonym::distinction)
                .ifPresent(distinction ->
                        html.leaf("p", words.text(distinction), "class", "note").raw("\n"));
    }

    private void userValues(Markup html, Assessment assessment, String heading) {
        List<String> values = UserValues.told(assessment.call(), assessment.date(), words);
        list(html, values, heading, words.messages().say("heading.user_values"));
    }

    private void notices(Markup html, Assessment assessment, String heading) {
        List<String> notices =
                assessment.dossier().notices().stream().map(this::told).toList();
        list(html, notices, heading, words.messages().say("heading.notices"));
    }

    private String told(Notice notice) {
        String spot = Spot.brief(notice.place());
        String text = words.reading().notice(notice);
        return spot.isEmpty() ? text : text + " (" + spot + ")";
    }

    private static void list(Markup html, List<String> items, String heading, String title) {
        if (items.isEmpty()) {
            return;
        }
        html.open("section", "class", "notes").leaf(heading, title).open("ul");
        items.forEach(item -> html.leaf("li", item));
        html.close().end();
    }

    private void unreadable(Markup html, Checked one, Failure failure) {
        var head = new HtmlHead(html, options.named());
        head.open("unreadable");
        head.title(one.path(), "");
        head.verdict(
                words.messages().say("verdict.UNREADABLE").toUpperCase(Locale.ROOT),
                words.reading().failure(failure));
        html.leaf("p", Spot.full(Spot.from(one.path(), failure.place())), "class", "place")
                .raw("\n");
        list(html, words.reading().mistakes(failure), head.below(), said.say("html.mistakes"));
        html.leaf("p", words.messages().say("screen.remedy", words.reading().remedy(failure)), "class", "remedy");
        head.close();
    }
}
