package fr.complet.report;

import fr.complet.report.PlanOutline.Side;
import fr.complet.report.Slice.Kind;
import java.util.ArrayList;
import java.util.List;

/** Draws the resources as one column, as high as what it pays, with a line from each part to its name. */
final class FundingStack {

    static final int LEFT = 480;
    static final int WIDTH = 440;
    private static final int COLUMN = 80;
    private static final int ELBOW = 12;
    private static final int LEGEND = LEFT + COLUMN + 34;
    private static final int SWATCH = 16;
    private static final int TEXT = LEGEND + SWATCH + 8;
    private static final int ROOM = PlanDrawing.WIDTH - 20 - TEXT;
    private static final int LINE = 15;

    private final DrawnLine line;
    private final Markup svg;
    private final PlanOutline outline;
    private final PlanCaption caption;
    private final Side resources;
    private final Hatching hatching;
    private final DrawnLegend legend;

    FundingStack(DrawnLine line, PlanOutline outline, PlanCaption caption, Hatching hatching) {
        this.line = line;
        this.svg = line.svg();
        this.outline = outline;
        this.caption = caption;
        this.resources = outline.resources();
        this.hatching = hatching;
        this.legend = DrawnLegend.of(resources.slices(), line.bold(13).columns(ROOM));
    }

    /** What the names need. */
    int least() {
        return legend.height();
    }

    void draw(int top, int height) {
        List<Slice> slices = resources.slices();
        hatching.define(slices);
        List<DrawnBox> parts = parts(height);
        List<Integer> tops = legend.tops(parts.stream().map(DrawnBox::middle).toList(), height);
        for (int i = 0; i < slices.size(); i++) {
            part(i, parts.get(i).below(top), top + tops.get(i));
        }
        if (slices.isEmpty()) {
            line.at(LEFT, top + LINE).plain(13).write(caption.sentences().say("no_resources"), WIDTH);
        }
    }

    private List<DrawnBox> parts(int height) {
        List<Integer> edges = DrawnScale.edges(resources.slices(), outline.scale(), height);
        List<DrawnBox> parts = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            parts.add(new DrawnBox(LEFT, edges.get(i), COLUMN, edges.get(i + 1) - edges.get(i)));
        }
        return parts;
    }

    private void part(int rank, DrawnBox box, int row) {
        Slice slice = resources.slices().get(rank);
        String figures = caption.figures(resources, slice);
        svg.open("g").leaf("title", slice.label() + "\u00A0: " + figures).raw("\n");
        if (box.height() > 0) {
            fill(box, rank);
            leader(box.middle(), row + LINE);
        }
        if (slice.amount().isPresent()) {
            fill(new DrawnBox(LEGEND, row + 6, SWATCH, SWATCH), rank);
        }
        int baseline = row + LINE;
        for (String label : legend.labels().get(rank)) {
            line.at(TEXT, baseline).bold(13).write(label, ROOM);
            baseline += LINE + 1;
        }
        line.at(TEXT, baseline + 1).plain(13).write(figures, ROOM);
        svg.end();
    }

    private void fill(DrawnBox box, int rank) {
        Kind kind = resources.slices().get(rank).kind();
        String dashes = kind == Kind.GAP ? "5 3" : "";
        box.draw(svg, "fill", hatching.fill(rank), "stroke", Hatching.ink(kind), "stroke-dasharray", dashes);
    }

    private void leader(int from, int to) {
        int left = LEFT + COLUMN;
        String path = "M" + left + " " + from + "h" + ELBOW + "L" + (LEGEND - ELBOW) + " " + to + "H" + (LEGEND - 4);
        svg.open("path", "d", path, "fill", "none", "stroke", PlanDrawing.THIN).end();
    }
}
