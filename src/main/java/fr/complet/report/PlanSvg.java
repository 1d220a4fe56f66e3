package fr.complet.report;

import java.util.Optional;

/** Tells the plan de financement of a dossier as a picture (SVG), which a délibération or a slide can hold. */
public final class PlanSvg {

    private PlanSvg() {}

    /** Nothing when the dossier cannot be read. */
    public static Optional<String> of(BudgetView view, Words words) {
        return view.scenario().after().assessment().map(assessment -> {
            var heads = new PlanHead(assessment, words);
            var svg = new Markup();
            svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            var caption = new PlanCaption(heads.title(), heads.lines(view), words);
            new PlanDrawing(svg, PlanOutline.of(assessment.budget(), words), caption, "plan-").draw();
            return svg.toString();
        });
    }
}
