package fr.complet.report;

import fr.complet.budget.Figure;
import fr.complet.call.Assessment;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the plan de financement: costs and resources side by side, or one above the other on a narrow terminal. */
final class PlanTable {

    private static final int NARROWEST_PAIR = 96;
    private static final int GUTTER = 3;
    private static final int MOST_ROWS_OF_A_LABEL = 4;
    private static final int SHARE = 8;
    private static final int BAR = 6;
    private static final int WHOLE = 10_000;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private final TextOptions options;
    private final Words words;
    private final Messages messages;
    private final int width;
    private final int amounts;

    private PlanTable(PlanSide costs, PlanSide resources, Words words, TextOptions options) {
        this.options = options;
        this.words = words;
        this.messages = words.messages();
        this.width = isPaired(options) ? (options.width() - GUTTER) / 2 : options.width();
        this.amounts = Math.max(widest(costs), widest(resources));
    }

    static List<String> of(Assessment assessment, Words words, TextOptions options) {
        PlanSide costs = PlanSide.costs(assessment, words);
        PlanSide resources = PlanSide.resources(assessment, words);
        var table = new PlanTable(costs, resources, words, options);
        List<String> lines = new ArrayList<>(Rule.of(table.heading(assessment), options));
        lines.addAll(isPaired(options) ? table.pair(costs, resources) : table.stack(costs, resources));
        lines.addAll(table.balance(assessment.budget().balance()));
        lines.add("");
        return lines;
    }

    private static boolean isPaired(TextOptions options) {
        return options.width() >= NARROWEST_PAIR;
    }

    private static int widest(PlanSide side) {
        int widest = Layout.width(side.total().amount());
        for (PlanRow row : side.rows()) {
            widest = Math.max(widest, Layout.width(row.amount()));
        }
        return widest;
    }

    private String heading(Assessment assessment) {
        return assessment
                .budget()
                .base()
                .map(base -> messages.say("plan.heading_base", messages.say("base." + base.name())))
                .orElseGet(() -> messages.say("plan.heading"));
    }

    private List<String> side(PlanSide side) {
        List<String> lines = new ArrayList<>();
        lines.add(Layout.left(side.title(), width));
        side.rows().forEach(row -> lines.addAll(rows(row)));
        return lines;
    }

    /** A long label goes on below its amount. */
    private List<String> rows(PlanRow row) {
        int room = width - amounts - SHARE - BAR - 2;
        List<String> rows = new ArrayList<>();
        for (String part : Layout.wrap(row.label(), room, MOST_ROWS_OF_A_LABEL)) {
            String figures = rows.isEmpty() ? figures(row) : "";
            rows.add(Layout.left(Layout.left(part, room) + figures, width));
        }
        return rows;
    }

    private String figures(PlanRow row) {
        String percentage = row.share().map(words::ratio).orElse("");
        return " " + Layout.right(row.amount(), amounts) + Layout.right(percentage, SHARE) + " "
                + bar(row.share().map(Ratio::tenThousandths));
    }

    /** As long as the share, to the eighth of a column. */
    private static String bar(Optional<Long> tenThousandths) {
        long share = Math.max(0, Math.min(WHOLE, tenThousandths.orElse(0L)));
        int eighths = Math.toIntExact((share * BAR * 8 + WHOLE / 2) / WHOLE);
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + rest;
    }

    /** The totals stand level, below the longer side. */
    private List<String> pair(PlanSide costs, PlanSide resources) {
        List<String> left = side(costs);
        List<String> right = side(resources);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(level(at(left, i), at(right, i), i == 0));
        }
        lines.add(level(rows(costs.total()).get(0), rows(resources.total()).get(0), true));
        return lines;
    }

    private String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : Layout.spaces(width);
    }

    private String level(String left, String right, boolean strong) {
        Style style = options.style();
        String rule = style.faint(" │ ");
        String end = right.stripTrailing();
        return strong ? style.strong(left) + rule + style.strong(end) : (left + rule + end).stripTrailing();
    }

    private List<String> stack(PlanSide costs, PlanSide resources) {
        List<String> lines = new ArrayList<>();
        for (PlanSide side : List.of(costs, resources)) {
            List<String> rows = side(side);
            lines.add(options.style().strong(rows.get(0).stripTrailing()));
            rows.subList(1, rows.size()).forEach(row -> lines.add(row.stripTrailing()));
            lines.add(options.style().strong(rows(side.total()).get(0).stripTrailing()));
            lines.add("");
        }
        return lines;
    }

    /** Whether both sides come to the same, in words. */
    private List<String> balance(Figure balance) {
        return balance.amount()
                .map(gap -> Layout.wrap(told(gap, words), options.width()).stream()
                        .map(line -> gap.isZero()
                                ? options.style().good(line)
                                : options.style().open(line))
                        .toList())
                .orElse(List.of());
    }

    /** Resources less costs, in words. */
    static String told(Money gap, Words words) {
        if (gap.isZero()) {
            return words.messages().say("plan.balanced");
        }
        String key = gap.isNegative() ? "plan.lacking" : "plan.exceeding";
        return words.messages().say(key, words.amount(gap.magnitude()));
    }
}
