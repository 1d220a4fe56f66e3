package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.language.Messages;
import fr.complet.report.PlanOutline.Side;
import fr.complet.report.Slice.Kind;
import java.util.ArrayList;
import java.util.List;

/** Prints who pays as one bar, each funder with a letter of its own. */
final class FundingPicture {

    private static final int SHARE = 8;
    private static final int LEAST_LABEL = 16;
    private static final String GAP_SIGN = "·";

    private final PlanOutline outline;
    private final Side funders;
    private final Words words;
    private final Messages sentences;
    private final TextOptions options;

    private FundingPicture(Budget budget, Words words, TextOptions options) {
        this.outline = PlanOutline.of(budget, words);
        this.funders = outline.resources();
        this.words = words;
        this.sentences = PlanCaption.sentences(words);
        this.options = options;
    }

    static List<String> of(Budget budget, Words words, TextOptions options) {
        var picture = new FundingPicture(budget, words, options);
        List<String> lines = new ArrayList<>();
        if (!picture.funders.slices().isEmpty()) {
            picture.funders(lines);
        }
        return lines;
    }

    private void funders(List<String> lines) {
        lines.addAll(Rule.of(sentences.say("text.funders"), options));
        String bar = bar();
        if (!bar.isEmpty()) {
            lines.add(bar);
        }
        int amounts = widest(funders.slices().stream().map(this::amount).toList());
        int notes = widest(funders.slices().stream().map(this::note).toList());
        int labels = widest(funders.slices().stream().map(Slice::label).toList());
        int room = Math.max(LEAST_LABEL, Math.min(labels, options.width() - amounts - SHARE - notes - 7));
        for (int i = 0; i < funders.slices().size(); i++) {
            Slice slice = funders.slices().get(i);
            String share = funders.share(slice).map(words::ratio).orElse("");
            String row = sign(i) + "  " + Layout.left(slice.label(), room) + "  " + Layout.right(amount(slice), amounts)
                    + Layout.right(share, SHARE) + "  " + note(slice);
            lines.add(painted(slice, Layout.cut(row, options.width()).stripTrailing()));
        }
        lines.add("");
    }

    /** As long as the longer side of the plan; what is still to be found has dots. */
    private String bar() {
        List<Integer> edges = DrawnScale.edges(funders.slices(), outline.scale(), options.width());
        var bar = new StringBuilder();
        for (int i = 0; i < funders.slices().size(); i++) {
            String part = sign(i).repeat(edges.get(i + 1) - edges.get(i));
            bar.append(painted(funders.slices().get(i), part));
        }
        return bar.toString();
    }

    private String sign(int rank) {
        return funders.slices().get(rank).kind() == Kind.GAP ? GAP_SIGN : Character.toString((char) ('A' + rank));
    }

    private String painted(Slice slice, String text) {
        return switch (slice.kind()) {
            case GAP -> options.style().bad(text);
            case OWN -> options.style().good(text);
            case PUBLIC -> options.style().strong(text);
            case PRIVATE, OTHER, MIXED -> options.style().open(text);
            case COST, OUTSIDE -> text;
        };
    }

    private String amount(Slice slice) {
        return slice.amount()
                .map(words::amount)
                .orElseGet(() -> words.messages().say("plan.blank"));
    }

    private String note(Slice slice) {
        String kind = sentences.say("class." + slice.kind().name());
        return slice.note().isEmpty() ? kind : kind + ", " + slice.note();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Layout::width).max().orElse(0);
    }
}
