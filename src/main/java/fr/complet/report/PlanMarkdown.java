package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import fr.complet.writing.PlanSheet;
import fr.complet.writing.PlanSheet.Group;
import fr.complet.writing.PlanSheet.Row;
import fr.complet.writing.PlanSheet.Side;
import java.util.List;
import java.util.Optional;

/** Tells the plan de financement as the text of a délibération in Markdown: its tables, then the sentences to be voted. */
public final class PlanMarkdown {

    private final Assessment assessment;
    private final Words words;
    private final Messages sentences;
    private final PlanHead head;
    private final StringBuilder text = new StringBuilder();

    private PlanMarkdown(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.sentences = PlanCaption.sentences(words);
        this.head = new PlanHead(assessment, words);
    }

    /** Nothing when the dossier cannot be read. */
    public static Optional<String> of(BudgetView view, Words words) {
        return view.scenario().after().assessment().map(assessment -> new PlanMarkdown(assessment, words).told(view));
    }

    private String told(BudgetView view) {
        text.append("# ").append(sentences.say("title")).append("\n\n");
        heads();
        new CouncilRemarks(assessment, words).of(head.supposed(view)).forEach(this::line);
        PlanSheet plan = AnnexedPlan.of(assessment, view, words);
        table(plan.costs(), assessment.budget().costs().total().amount(), false);
        table(plan.resources(), assessment.budget().funding().total().amount(), true);
        line("## " + sentences.say("vote.heading") + "\n");
        new CouncilDecision(assessment, words).lines().forEach(this::line);
        return text.toString();
    }

    private void heads() {
        head("applicant", head.applicant());
        head("project", head.project());
        head("call", Optional.of(head.offer()));
        head("base", head.base());
        text.append('\n');
    }

    private void head(String key, Optional<String> told) {
        told.ifPresent(value -> line("- **" + sentences.say("head." + key) + "** " + MarkdownText.inert(value)));
    }

    private void table(Side side, Optional<Money> total, boolean noted) {
        String base = head.base().map(one -> "\u00A0" + one).orElse("");
        String note = noted ? " | " + sentences.say("sheet.status") : "";
        line("| " + side.title() + note + " | " + sentences.say("sheet.amount") + base + " | "
                + sentences.say("sheet.share") + " |");
        line(noted ? "|---|---|---:|---:|" : "|---|---:|---:|");
        if (side.isEmpty()) {
            row(sentences.say(noted ? "no_resources" : "no_costs"), noted ? " " : "", List.of("", ""));
        }
        for (Group group : side.groups()) {
            group(group, total, noted);
        }
        row(
                strong(sentences.say("sheet.total")),
                noted ? " " : "",
                List.of(amount(total, true), share(total, total, true)));
        line("");
    }

    private void group(Group group, Optional<Money> total, boolean noted) {
        for (Row row : group.rows()) {
            String note = noted ? " " + MarkdownText.inert(row.note()) : "";
            row(
                    MarkdownText.inert(row.label()),
                    note,
                    List.of(amount(row.amount(), false), share(row.amount(), total, false)));
        }
        if (group.isTitled()) {
            String subtotal = strong(sentences.say("sheet.subtotal", group.title()));
            row(subtotal, noted ? " " : "", List.of(amount(group.sum(), true), share(group.sum(), total, true)));
        }
    }

    private void row(String label, String note, List<String> figures) {
        line("| " + label + (note.isEmpty() ? "" : " |" + note) + " | " + String.join(" | ", figures) + " |");
    }

    private String amount(Optional<Money> amount, boolean strong) {
        String told = amount.map(words::amount).orElseGet(() -> words.messages().say("plan.blank"));
        return strong ? strong(told) : told;
    }

    private String share(Optional<Money> part, Optional<Money> whole, boolean strong) {
        String told = whole.flatMap(total -> part.flatMap(amount -> Ratio.of(amount, total)))
                .map(words::ratio)
                .orElse("");
        return strong && !told.isEmpty() ? strong(told) : told;
    }

    private static String strong(String told) {
        return "**" + told + "**";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
