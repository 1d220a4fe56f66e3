package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.call.Assessment;
import fr.complet.money.Money;
import java.util.List;

/** Writes the plan de financement: both sides as tables, whether they balance, and what they are made of. */
final class HtmlPlan {

    private final Markup html;
    private final Assessment assessment;
    private final Budget budget;
    private final Words words;
    private final FormatWords said;

    HtmlPlan(Markup html, Assessment assessment, FormatWords said) {
        this.html = html;
        this.assessment = assessment;
        this.budget = assessment.budget();
        this.words = said.words();
        this.said = said;
    }

    void write(String heading) {
        html.open("section", "class", "plan").leaf(heading, title()).raw("\n");
        html.open("div", "class", "sides");
        table(PlanSide.costs(assessment, words), said.say("plan.costs"));
        table(PlanSide.resources(assessment, words), said.say("plan.resources"));
        html.end();
        budget.balance().amount().ifPresent(this::balance);
        chart();
        html.end();
    }

    private String title() {
        return budget.base()
                .map(base -> words.messages()
                        .say("plan.heading_base", words.messages().say("base." + base.name())))
                .orElseGet(() -> words.messages().say("plan.heading"));
    }

    private void table(PlanSide side, String caption) {
        html.open("table").leaf("caption", caption).open("thead").open("tr");
        html.leaf("th", said.say("plan.label"), "scope", "col");
        html.leaf("th", said.say("plan.amount"), "scope", "col", "class", "number");
        html.leaf("th", said.say("plan.share"), "scope", "col", "class", "number");
        html.close().close().open("tbody").raw("\n");
        side.rows().forEach(this::row);
        html.close().open("tfoot");
        row(side.total());
        html.close().end();
    }

    private void row(PlanRow row) {
        html.open("tr").leaf("th", row.label(), "scope", "row");
        html.leaf("td", row.amount(), "class", "number");
        html.leaf("td", row.share().map(words::ratio).orElse(""), "class", "number")
                .end();
    }

    private void balance(Money gap) {
        html.leaf("p", PlanTable.told(gap, words), "class", gap.isZero() ? "balance good" : "balance open")
                .raw("\n");
    }

    private void chart() {
        List<PlanPart> costs = PlanPart.ofCosts(budget, said);
        List<PlanPart> resources = PlanPart.ofResources(budget, said);
        if (costs.isEmpty() && resources.isEmpty()) {
            return;
        }
        String told = said.say("plan.chart", listed(costs), listed(resources));
        html.open("figure").leaf("figcaption", said.say("plan.chart_title"));
        PlanChart.draw(html, costs, resources, told);
        html.open("div", "class", "sides");
        legend(costs, said.say("plan.costs"), 0);
        legend(resources, said.say("plan.resources"), 1);
        html.close().end();
    }

    private static String listed(List<PlanPart> parts) {
        return String.join(
                ", ",
                parts.stream().map(part -> part.label() + " " + part.share()).toList());
    }

    private void legend(List<PlanPart> parts, String title, int side) {
        html.open("div").leaf("p", title, "class", "legend").open("ol");
        for (int i = 0; i < parts.size(); i++) {
            PlanPart part = parts.get(i);
            html.open("li").open("svg", "class", "swatch", "viewBox", "0 0 12 12", "aria-hidden", "true");
            html.open("rect", "class", PlanChart.color(i, side), "width", "12", "height", "12")
                    .close()
                    .close();
            html.text(said.say("plan.part", part.label(), words.amount(part.amount()), part.share()));
            html.end();
        }
        html.close().close();
    }
}
