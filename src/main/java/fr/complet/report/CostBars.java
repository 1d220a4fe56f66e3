package fr.complet.report;

import fr.complet.money.Money;
import fr.complet.report.PlanOutline.Side;

/** Draws the costs by category, each as a bar below its name and amount; the longest bar is the largest category. */
final class CostBars {

    static final int WIDTH = 410;
    private static final int BAR = 16;
    private static final int GAP = 14;
    private static final int LINE = 15;

    private final DrawnLine line;
    private final Markup svg;
    private final Side costs;
    private final PlanCaption caption;

    CostBars(DrawnLine line, Side costs, PlanCaption caption) {
        this.line = line;
        this.svg = line.svg();
        this.costs = costs;
        this.caption = caption;
    }

    void draw(int top) {
        if (costs.slices().isEmpty()) {
            line.at(PlanDrawing.MARGIN, top + LINE)
                    .plain(13)
                    .write(caption.sentences().say("no_costs"), WIDTH);
        }
        Money longest = costs.slices().stream().map(Slice::length).reduce(Money.ZERO, Money::max);
        for (int i = 0; i < costs.slices().size(); i++) {
            row(costs.slices().get(i), top + i * DrawnLine.PITCH, longest);
        }
    }

    private void row(Slice slice, int top, Money longest) {
        String figures = caption.figures(costs, slice);
        svg.open("g").leaf("title", slice.label() + "\u00A0: " + figures).raw("\n");
        int right = PlanDrawing.MARGIN + WIDTH;
        line.endingAt(right, top + LINE).plain(13).write(figures, WIDTH);
        line.at(PlanDrawing.MARGIN, top + LINE).plain(13).write(slice.label(), WIDTH - line.width(figures) - GAP);
        bar("#eef0f2", WIDTH, top);
        if (longest.isPositive()) {
            bar(Hatching.ink(slice.kind()), DrawnScale.of(slice.length(), longest, WIDTH), top);
        }
        svg.end();
    }

    private void bar(String fill, int width, int top) {
        if (width > 0) {
            new DrawnBox(PlanDrawing.MARGIN, top + LINE + 6, width, BAR).draw(svg, "fill", fill);
        }
    }
}
