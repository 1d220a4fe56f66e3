package fr.complet.report;

import fr.complet.call.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the choices that narrow a list of dossiers: by verdict, and by who must act. The style applies them, no script. */
final class HtmlFilters {

    private static final String ALL = "all";

    private final Markup html;
    private final FormatWords said;

    private HtmlFilters(Markup html, FormatWords said) {
        this.html = html;
        this.said = said;
    }

    static void write(Markup html, FormatWords said) {
        var filters = new HtmlFilters(html, said);
        html.open("div", "class", "filters");
        filters.verdicts();
        filters.actors();
        html.end();
    }

    private void verdicts() {
        List<String> codes = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            codes.add(verdict.name());
        }
        codes.add("UNREADABLE");
        html.open("fieldset").leaf("legend", said.say("html.filter_verdict"));
        choice("verdict", ALL, said.say("html.all"));
        codes.forEach(
                code -> choice("verdict", code(code), said.words().messages().say("verdict." + code)));
        html.end();
    }

    private void actors() {
        html.open("fieldset").leaf("legend", said.say("html.filter_actor"));
        choice("actor", ALL, said.say("html.everything"));
        for (Heading heading : Heading.values()) {
            choice("actor", code(heading.name()), said.say("group." + heading.name()));
        }
        html.end();
    }

    private void choice(String group, String code, String label) {
        String id = group + "-" + code;
        html.open("span", "class", "choice");
        html.raw("<input type=\"radio\" name=\"" + group + "\" id=\"" + id + "\"" + (code.equals(ALL) ? " checked" : "")
                + ">");
        html.leaf("label", label, "for", id).close();
    }

    /** The class of the dossiers that a choice leaves in sight. */
    static String code(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
