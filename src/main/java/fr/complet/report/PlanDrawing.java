package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.report.PlanOutline.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a plan de financement as SVG: the costs by category as bars, the funders as a stack beside their names. Whoever
 * sees no picture is told the same by its title and description; whoever sees no colours, by hatching and words.
 */
final class PlanDrawing {

    static final int WIDTH = 960;
    static final int MARGIN = 40;
    /** The colour of lines that only lead the eye. */
    static final String THIN = "#8a8a92";

    private static final String INK = "#1b1b1f";
    private static final String PAPER = "#ffffff";
    private static final int TOP = 140;
    /** How many lines stand under the title before everything moves down. */
    private static final int FEW_HEADS = 2;

    private static final int FOOT = 84;
    private static final int FEWEST_ROWS = 4;
    private static final int HEADING = 24;
    private static final int HEAD = 18;

    private final Markup svg;
    private final PlanOutline outline;
    private final PlanCaption caption;
    private final Words words;
    private final String prefix;
    private final int top;

    /**
     * Prepares.
     *
     * @param prefix what its ids begin with: several drawings may stand in one page
     */
    PlanDrawing(Markup svg, PlanOutline outline, PlanCaption caption, String prefix) {
        this.svg = svg;
        this.outline = outline;
        this.caption = caption;
        this.words = caption.words();
        this.prefix = prefix;
        this.top = TOP + Math.max(0, caption.heads().size() - FEW_HEADS) * HEAD;
    }

    void draw() {
        var line = new DrawnLine(svg, words);
        var stack = new FundingStack(line, outline, caption, new Hatching(svg, prefix + "hachure"));
        int bars = Math.max(FEWEST_ROWS, outline.costs().slices().size()) * DrawnLine.PITCH;
        int height = Math.max(bars, stack.least());
        open(top + height + FOOT);
        head();
        new CostBars(line, outline.costs(), caption).draw(top);
        stack.draw(top, height);
        foot(top + height + HEADING);
        svg.end();
    }

    private void open(int height) {
        String title = prefix + "titre";
        String told = prefix + "texte";
        List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        attributes.addAll(List.of("viewBox", "0 0 " + WIDTH + " " + height));
        attributes.addAll(List.of("width", Integer.toString(WIDTH), "height", Integer.toString(height)));
        attributes.addAll(List.of("role", "img", "aria-labelledby", title + " " + told));
        attributes.addAll(List.of("lang", words.messages().language().code()));
        attributes.addAll(List.of("font-family", "sans-serif", "fill", INK));
        svg.open("svg", attributes.toArray(String[]::new)).raw("\n");
        svg.leaf("title", caption.title(), "id", title).raw("\n");
        svg.leaf("desc", caption.told(outline), "id", told).raw("\n");
        new DrawnBox(0, 0, WIDTH, height).draw(svg, "fill", PAPER);
    }

    private void head() {
        var line = new DrawnLine(svg, words);
        line.at(MARGIN, 42).bold(22).write(caption.title(), WIDTH - 2 * MARGIN);
        List<String> heads = new ArrayList<>(caption.heads());
        for (int i = 0; i < heads.size(); i++) {
            line.at(MARGIN, 66 + i * HEAD).plain(14).write(heads.get(i), WIDTH - 2 * MARGIN);
        }
        line.at(MARGIN, top - 14).bold(15).write(heading(outline.costs(), "costs"), CostBars.WIDTH);
        line.at(FundingStack.LEFT, top - 14)
                .bold(15)
                .write(heading(outline.resources(), "resources"), FundingStack.WIDTH);
    }

    private String heading(Side side, String key) {
        Messages sentences = caption.sentences();
        return sentences.say("drawing." + key, caption.amount(side.total()));
    }

    private void foot(int bottom) {
        String rule = "M" + MARGIN + " " + bottom + "H" + (WIDTH - MARGIN);
        svg.open("path", "d", rule, "stroke", THIN).end();
        var line = new DrawnLine(svg, words);
        line.at(MARGIN, bottom + HEADING).bold(14).write(caption.balance(outline), WIDTH - 2 * MARGIN);
    }
}
